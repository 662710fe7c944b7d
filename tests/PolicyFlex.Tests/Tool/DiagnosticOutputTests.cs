using FluentAssertions;
using PolicyFlex.Diagnostics;
using PolicyFlex.Tool.Output;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class DiagnosticOutputTests
{
    private static readonly Diagnostic[] Some =
    [
        new() { Code = "PF101", Message = "There is no set here.", Location = SourceLocation.OfFile("shop/policyset.yaml") },
        new()
        {
            Code = "PF201",
            Message = "`order.totl` is no fact, 100% sure.",
            Expected = "Facts are declared under `facts`.",
            DidYouMean = "order.total",
            Location = new SourceLocation("shop/a,b:c.policy.yaml", 3, 11),
        },
        new()
        {
            Code = "PF300",
            Severity = Severity.Warning,
            Message = "Nobody can read this.",
            Location = new SourceLocation("shop/a,b:c.policy.yaml", 7, 0),
        },
    ];

    [Fact]
    public void The_line_is_quoted_with_a_caret_under_the_place()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("late.policy.yaml", "rules:\n  - rule: big\n    when: order.totl > 400\n\tallow: refund\n");
        Diagnostic[] diagnostics =
        [
            Some[1] with { Location = new SourceLocation(file, 3, 11) },
            Some[2] with { Location = new SourceLocation(file, 4, 2), Message = string.Join(' ', Enumerable.Repeat("word", 25)) },
        ];

        Text(diagnostics).Replace(folder.Path, "shop").Should().Be(
            """
            shop/late.policy.yaml
              3:11 error PF201: `order.totl` is no fact, 100% sure. Facts are declared under `facts`. Did you
                mean `order.total`?
                 3 |     when: order.totl > 400
                   |           ^
              4:2 warning PF300: word word word word word word word word word word word word word word word word
                word word word word word word word word word
                 4 |  allow: refund
                   |  ^

            """);
    }

    [Fact]
    public void Without_the_line_the_sentence_stands_alone()
    {
        Text(Some).Should().Be(
            """
            shop/policyset.yaml
              error PF101: There is no set here.

            shop/a,b:c.policy.yaml
              3:11 error PF201: `order.totl` is no fact, 100% sure. Facts are declared under `facts`. Did you
                mean `order.total`?
              7 warning PF300: Nobody can read this.

            """);
    }

    [Fact]
    public void Errors_come_before_warnings()
    {
        Diagnostic[] diagnostics = [Some[2] with { Location = SourceLocation.OfFile("a.policy.yaml") }, Some[1] with { Location = SourceLocation.OfFile("b.policy.yaml") }];

        Text(diagnostics).Should().MatchRegex("(?s)^b.policy.yaml\n  error .*\n\na.policy.yaml\n  warning ");
    }

    [Fact]
    public void A_long_line_shows_where_it_is_cut()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("long.json", new string('a', 150) + new string('b', 150));

        Text([Some[0] with { Location = new SourceLocation(file, 1, 151) }]).Should().Contain($" …{new string('a', 89)}{new string('b', 11)}…\n       | {new string(' ', 90)}^");
    }

    [Fact]
    public void A_file_cannot_command_the_terminal()
    {
        Text([Some[0] with { Message = "`\u001b[2J` is no name." }]).Should().Contain("` [2J` is no name.").And.NotContain("\u001b");
    }

    [Theory]
    [InlineData(0, 0, "fine")]
    [InlineData(1, 0, "1 error")]
    [InlineData(2, 1, "2 errors, 1 warning")]
    [InlineData(0, 2, "2 warnings")]
    public void The_sum_counts_errors_and_warnings(int errors, int warnings, string expected)
    {
        Diagnostic[] all = [.. Enumerable.Repeat(Some[0], errors), .. Enumerable.Repeat(Some[2], warnings)];

        DiagnosticsText.Count(all).Should().Be(expected);
    }

    [Fact]
    public void Github_gets_workflow_commands_with_its_escapes()
    {
        using var output = new StringWriter { NewLine = "\n" };
        foreach (var diagnostic in Some)
        {
            GithubAnnotations.Write(output, diagnostic with { Message = diagnostic.Message + "\nMore." });
        }

        output.ToString().Should().Be(
            """
            ::error file=shop/policyset.yaml,title=PF101::There is no set here.%0AMore.
            ::error file=shop/a%2Cb%3Ac.policy.yaml,line=3,col=11,title=PF201::`order.totl` is no fact, 100%25 sure.%0AMore. Facts are declared under `facts`. Did you mean `order.total`?
            ::warning file=shop/a%2Cb%3Ac.policy.yaml,line=7,title=PF300::Nobody can read this.%0AMore.

            """);
    }

    [Fact]
    public void Json_has_each_part_in_a_field_of_its_own()
    {
        using var output = new StringWriter { NewLine = "\n" };
        output.WriteJson(writer => DiagnosticsJson.Write(writer, [Some[1], Some[2]]));

        output.ToString().Should().Be(
            """
            [
              {
                "code": "PF201",
                "severity": "error",
                "file": "shop/a,b:c.policy.yaml",
                "line": 3,
                "column": 11,
                "message": "`order.totl` is no fact, 100% sure.",
                "expected": "Facts are declared under `facts`.",
                "didYouMean": "order.total"
              },
              {
                "code": "PF300",
                "severity": "warning",
                "file": "shop/a,b:c.policy.yaml",
                "line": 7,
                "column": null,
                "message": "Nobody can read this.",
                "expected": null,
                "didYouMean": null
              }
            ]

            """);
    }

    [Fact]
    public void Sarif_names_the_rules_that_occur_and_the_places()
    {
        using var output = new StringWriter { NewLine = "\n" };
        output.WriteJson(writer => SarifLog.Write(writer, Some));

        ApprovedText.Of("some.sarif", output.ToString());
    }

    private static string Text(IEnumerable<Diagnostic> diagnostics)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new DiagnosticsText(new Page(output), Ink.None).Write(diagnostics);
        return output.ToString();
    }
}
