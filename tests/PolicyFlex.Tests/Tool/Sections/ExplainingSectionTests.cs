using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;
using PolicyFlex.Languages;
using PolicyFlex.Policies;
using PolicyFlex.Tests.Meaning;
using PolicyFlex.Tool.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class ExplainingSectionTests
{
    private static readonly PolicyEngine Engine = PolicyEngine.Load([.. LanguagePage.Examples().Take(2)], new DiagnosticBag()).Engine!;

    [Fact]
    public void A_no_is_followed_by_what_would_change_it()
    {
        var section = ChangeSection.Of(Engine.FindChanges(RequestOf(ShopSet.Situation)), ScreenPhrases.English);

        section.Heading.Should().Be("What would change it");
        Lines(section.Entries).Should().Equal("refund: It would be allowed up to day 90 (it is day 101).");
    }

    [Fact]
    public void Nothing_is_said_of_an_answer_that_is_not_covered_and_would_not_be()
    {
        var kind = ShopSet.Situation.Replace("late-delivery", "billing").Replace("\"id\": \"s-1\"", "\"id\": \"s-1\", \"wants\": [\"hand-over\"]");
        var changes = Engine.FindChanges(RequestOf(kind));

        changes.Should().ContainSingle(answer => answer.Name == "hand-over" && answer.Answer == Answer.NotCovered && answer.Changes.IsEmpty);
        ChangeSection.Of(changes, ScreenPhrases.English).Entries.Should().BeEmpty();
    }

    [Fact]
    public void A_question_shows_what_each_reply_leads_to()
    {
        var questions = Engine.FindQuestions(RequestOf(ShopSet.Situation.Replace("\"partner\"", "null")));

        Lines(questions, Engine.Set).Should().Equal(
            "situation.fault: Find out: fault",
            "situation.fault: · If us: refund is allowed and courtesy-credit is allowed up to $50.00.",
            "situation.fault: · If partner or nobody: refund is denied and courtesy-credit is allowed up to $50.00.",
            "situation.fault: · If customer: refund is denied and courtesy-credit is not covered.",
            "situation.fault: Settles refund and courtesy-credit.");
    }

    [Fact]
    public void A_claim_shows_what_to_look_at()
    {
        var scenario = Scenario.Policy("""
            rules:
              - rule: one
                allow: refund
                when: receipt.shown
            """).Given("""{ "receipt": { "shown": true } }""");

        Lines(scenario.Questions(), scenario.Engine().Set).Should().Equal(
            "receipt.shown: Claimed and not verified: yes. Look at the number on the receipt.",
            "receipt.shown: · If yes, as claimed: refund is allowed.",
            "receipt.shown: · If no: refund is not covered.",
            "receipt.shown: Settles refund.");
    }

    private static IEnumerable<string> Lines(IEnumerable<Question> questions, PolicySet set) =>
        Lines(questions.Select(new AskEntry(new SetWords(set, Language.Of("en"))).Of));

    private static IEnumerable<string> Lines(IEnumerable<Entry> entries) =>
        entries.SelectMany(entry => entry.Paragraphs.Select(paragraph => $"{entry.Name}: {paragraph.Text}"));

    private static DecisionRequest RequestOf(string json) => new()
    {
        Situation = Engine.Situations.FromJson(json).Situation!,
        Actor = new Actor("agent", "ann"),
        Now = Scenario.Moment("2026-03-01T10:00:00-05:00"),
    };
}
