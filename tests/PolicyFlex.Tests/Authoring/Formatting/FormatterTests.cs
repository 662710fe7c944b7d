using System.Text;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tests.Editor;
using Xunit;

namespace PolicyFlex.Tests.Authoring.Formatting;

/// <summary>Files are laid out alike, and mean what they meant.</summary>
public sealed class FormatterTests
{
    private const string Untidy =
        """

        # What may be done
        # when it is late.
        policy:   late
        owner : service


        rules:
        - rule: window   # by the day
          allow:
          - refund
          -    reship
             # a comment in between
          when:
                all:
                    - order.total > 5      # money
                    -   any:
                        - loyal
                        - 'situation.contacts >= 3'
          say: >-
              It is late,
              and it is ours.
                It goes on.

          instead: [ call-back,
            "Come by
             any day" ]
          exceptions:
             -
               rule: but
               deny: refund
               say:
                 - |
                    One
                     two
                 - Or a long sentence that
                   goes on here
        #   the end
        """;

    private const string Tidy =
        """
        # What may be done
        # when it is late.
        policy: late
        owner: service

        rules:
          - rule: window   # by the day
            allow:
              - refund
              - reship
            # a comment in between
            when:
              all:
                - order.total > 5      # money
                - any:
                    - loyal
                    - 'situation.contacts >= 3'
            say: >-
              It is late,
              and it is ours.
                It goes on.

            instead: [ call-back,
              "Come by
               any day" ]
            exceptions:
              -
                rule: but
                deny: refund
                say:
                  - |
                    One
                     two
                  - Or a long sentence that
                    goes on here
        #   the end

        """;

    [Fact]
    public void Steps_are_two_spaces_and_lists_lie_beneath_their_keys() => Formatted(Untidy).Should().Be(Tidy);

    [Fact]
    public void What_is_tidy_stays() => Formatted(Tidy).Should().Be(Tidy);

    [Fact]
    public void Line_ends_tabs_behind_and_a_byte_order_mark_go() =>
        Formatted("\ufeffpolicy: late \t\r\nowner: service\r\n\r\n\r\n").Should().Be("policy: late\nowner: service\n");

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_not_guessed_at()
    {
        var (text, problems) = Formatter.Format(File("policy: late\nrules: [one, two\nowner: x\n"));

        text.Should().BeNull();
        problems.Should().NotBeEmpty().And.OnlyContain(one => one.Severity == Severity.Error);
    }

    [Fact]
    public void Our_own_files_are_tidy() => EditedFile.Shipped
        .Where(file => !file.Name.StartsWith("tests/PolicyFlex.Tests/Readme/", StringComparison.Ordinal) && Formatted(file.Text) != file.Text)
        .Select(file => file.Name).Should().BeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    public void However_wide_the_steps_are_the_same_comes_out(int width)
    {
        foreach (var file in EditedFile.Shipped)
        {
            var wide = string.Join('\n', file.Text.Split('\n').Select(line => new string(' ', IndentOf(line) * width / 2) + line.TrimStart(' ')));
            if (Tree(wide) == Tree(file.Text))
            {
                Formatted(wide).Should().Be(file.Text, "{0} with steps of {1}", file.Name, width);
            }
        }
    }

    [Fact]
    public void Whatever_is_done_to_the_white_space_it_means_the_same_and_nothing_is_lost()
    {
        Gen.Select(Gen.Int[0, EditedFile.Shipped.Count - 1], Gen.Int[0, 6].Array[400]).Sample(
            (at, dice) =>
            {
                var text = Mangled(EditedFile.Shipped[at].Text, dice);
                if (Tree(text) is not { Length: > 0 } before)
                {
                    return true;
                }

                var once = Formatted(text);
                return Tree(once) == before && Formatted(once) == once && Words(once) == Words(text);
            },
            iter: 300);
    }

    /// <summary>Blank lines, comments, spaces behind colons and lines, and lists that are moved to the left.</summary>
    private static string Mangled(string text, int[] dice) => string.Join('\n', text.Split('\n').Select((line, i) => dice[i % dice.Length] switch
    {
        1 => $"{line}\n\n\n",
        2 => $"{new string(' ', i % 9)}# note {i}\n{line}",
        3 => $"{line}  ",
        4 when line.Contains(": ", StringComparison.Ordinal) => line.Insert(line.IndexOf(": ", StringComparison.Ordinal) + 2, "   "),
        5 when line.TrimStart().StartsWith("- ", StringComparison.Ordinal) => line.Insert(line.IndexOf('-') + 1, "  "),
        _ => line,
    }));

    /// <summary>All that is no white space, in order.</summary>
    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Formatted(string text) => Formatter.Format(File(text)).Text!;

    private static PolicyFile File(string text) => new("some.policy.yaml", "some.policy.yaml", Encoding.UTF8.GetBytes(text));

    /// <summary>What a text means; empty where it cannot be read.</summary>
    private static string Tree(string text)
    {
        var told = new DiagnosticBag();
        var root = YamlReader.Read(File(text), told);
        return root is null || told.HasErrors ? "" : Written(root);
    }

    private static string Written(YamlNode node) => node switch
    {
        YamlText text => $"<{text.Text}>",
        YamlList list => $"[{string.Concat(list.Items.Select(Written))}]",
        YamlMap map => $"{{{string.Concat(map.Entries.Select(entry => $"{entry.Key.Text}={Written(entry.Value)}"))}}}",
        _ => "?",
    };
}
