using FluentAssertions;
using PolicyFlex.Tests.Conventions;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Languages;

/// <summary>A set in two languages, from its files to what people read.</summary>
public sealed class BakeryTests
{
    private static readonly string Folder = Path.Combine(SourceFile.Top, "tests", "PolicyFlex.Tests", "Languages", "bakery");

    [Fact]
    public void It_says_everything_in_both_languages() =>
        ToolRun.Of("check", Folder, "--deny-warnings").Should().BeEquivalentTo(new { Exit = 0, Error = "" });

    [Fact]
    public void Its_own_tests_pass_in_both_languages() =>
        ToolRun.Of("test", Folder).Out.Should().Contain("3 passed");

    [Fact]
    public void A_German_customer_hears_German_and_nothing_that_is_not_for_them()
    {
        var run = Decide("--view", "customer");

        run.Error.Should().BeEmpty();
        run.Out.Replace('\u00A0', '~').Should().Be(
            """
            Was wir für Sie tun können
              Noch einmal backen
                „Wir backen sofort noch einmal, denn eine Feier darf nicht warten.“

            Für die Unannehmlichkeiten
              Ein Gutschein: 15,00~€
                „Hier sind 15,00~€ für das nächste Mal.“

            Was nicht möglich ist
              Geld zurück
                „Zugesagt war der 1. März 2026 um 07:30. Es kam 40 Minuten später, und das tut uns leid; das
                Geld bleibt beim Brot.“
                Was wir stattdessen tun können: Noch einmal backen; Ein Gutschein; Aus einem späten Laib wird
                guter Toast.

            Das gilt bis zum 1. März 2026 um 10:15.

            """);
    }

    [Fact]
    public void A_program_gets_the_same_as_JSON() =>
        Decide("--view", "customer", "--format", "json").Out.Should().Be(
            """
            {
              "language": "de",
              "say": null,
              "instead": [],
              "offers": [
                {
                  "title": "Noch einmal backen",
                  "say": "Wir backen sofort noch einmal, denn eine Feier darf nicht warten.",
                  "amount": null
                }
              ],
              "goodwill": [
                {
                  "title": "Ein Gutschein",
                  "say": "Hier sind 15,00\u00A0€ für das nächste Mal.",
                  "amount": "15,00\u00A0€"
                }
              ],
              "refusals": [
                {
                  "title": "Geld zurück",
                  "say": "Zugesagt war der 1. März 2026 um 07:30. Es kam 40 Minuten später, und das tut uns leid; das Geld bleibt beim Brot.",
                  "instead": [
                    "Noch einmal backen",
                    "Ein Gutschein",
                    "Aus einem späten Laib wird guter Toast."
                  ]
                }
              ],
              "pending": [],
              "questions": [],
              "until": "2026-03-01T10:15:00+01:00"
            }

            """);

    [Fact]
    public void Many_customers_get_one_view_a_line()
    {
        var line = string.Join(' ', File.ReadLines(Path.Combine(Folder, "late.json")).Select(text => text.Trim()));

        var run = ToolRun.WithInput(
            $"{line}\n{line}\n", "decide", Folder, "--situations", "-", "--as", "counter", "--at", "2026-03-01T10:00", "--view", "customer");

        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2)
            .And.AllSatisfy(view => view.Should().StartWith("{\"language\":\"de\",\"say\":null,"));
    }

    [Fact]
    public void A_view_that_nobody_has_is_told()
    {
        var run = Decide("--view", "costumer");

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("PF608: Nobody is called `costumer` for whom this is written.")
            .And.Contain("Did you mean").And.Contain("`customer`?");
    }

    private static ToolRun Decide(params string[] more) =>
        ToolRun.Of(["decide", Folder, "--situation", Path.Combine(Folder, "late.json"), "--as", "counter", "--at", "2026-03-01T10:00", .. more]);
}
