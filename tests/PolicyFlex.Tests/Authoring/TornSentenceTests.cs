using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>A comma in <c>[ ]</c> tears a sentence; where an entry reads like the rest of the one before it, that is told.</summary>
public sealed class TornSentenceTests
{
    private const string Advice = "Put the whole sentence in quotes, or write one entry a line with `- `.";

    [Theory]
    [InlineData(
        "[courtesy-credit, You can give it to a friend, with a new warranty.]",
        "p.policy.yaml:6:61: warning PF136: The comma in `You can give it to a friend, with a new warranty.` ends the entry, so that `with a new warranty.` is one of its own. " + Advice)]
    [InlineData(
        "[Well, you can have a cup of coffee]",
        "p.policy.yaml:6:21: warning PF136: The comma in `Well, you can have a cup of coffee` ends the entry, so that `you can have a cup of coffee` is one of its own. " + Advice)]
    [InlineData(
        "[or give it away, with a new warranty.]",
        "p.policy.yaml:6:32: warning PF136: The comma in `or give it away, with a new warranty.` ends the entry, so that `with a new warranty.` is one of its own. " + Advice)]
    public void A_torn_sentence_is_told_where_its_rest_starts(string instead, string told) => Problems(instead).Should().Equal(told);

    [Theory]
    [InlineData("[refund, courtesy-credit]")]
    [InlineData("[You can wait, refund]")]
    [InlineData("[refund, a call tomorrow]")]
    [InlineData("[a call tomorrow, a visit on Friday]")]
    [InlineData("[You can wait., or come back.]")]
    [InlineData("[You can wait, You can come back.]")]
    [InlineData("['You can give it to a friend, with a new warranty.', refund]")]
    [InlineData("[You can wait, 'with a new warranty.']")]
    [InlineData("\n        - You can wait\n        - with a new warranty.")]
    public void What_may_well_be_two_entries_is_left_alone(string instead) => Problems(instead).Should().BeEmpty();

    [Fact]
    public void A_torn_variant_of_what_is_said_is_told() =>
        Problems("[refund]", "[I am sorry, that was not right., Sorry.]").Should().Equal(
            "p.policy.yaml:5:23: warning PF136: The comma in `I am sorry, that was not right.` ends the entry, so that `that was not right.` is one of its own. " + Advice);

    private static IEnumerable<string> Problems(string instead, string say = "No.")
    {
        var diagnostics = new DiagnosticBag();
        SetReader.Read(
            [
                LanguagePage.File("policyset.yaml", LanguagePage.SetText),
                LanguagePage.File("p.policy.yaml", $"policy: p\nrules:\n  - rule: r\n    deny: refund\n    say: {say}\n    instead: {instead}\n"),
            ],
            diagnostics);
        return diagnostics.Sorted().Select(diagnostic => diagnostic.ToString());
    }
}
