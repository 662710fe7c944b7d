using System.Runtime.CompilerServices;
using FluentAssertions;
using PolicyFlex.Tests.Readme;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Stories;

/// <summary>
/// Twelve stories of service, each as the screen that the person sees who has the customer on the line. The approved screens lie beside
/// this file. <c>POLICYFLEX_APPROVE=1</c> writes them anew; read each aloud before you commit it.
/// </summary>
public sealed class StoryTests
{
    [Fact]
    public void S01_the_wrong_drink_is_made_again_and_nobody_is_asked() => Screen("S01-wrong-drink");

    [Fact]
    public void S02_a_second_parcel_goes_out_today_and_both_are_kept() => Screen("S02-late-parcel");

    [Fact]
    public void S03_a_hundred_times_too_many_is_put_right_and_credited_within_two_thousand() => Screen("S03-hundred-times-too-many");

    [Fact]
    public void S04_after_eight_wrong_deliveries_somebody_is_able_to_do_something() => Screen("S04-eight-wrong-deliveries");

    [Fact]
    public void S05_lost_notes_are_told_honestly_with_a_notebook_and_a_free_year() => Screen("S05-notes-lost");

    [Fact]
    public void S06_a_page_that_is_down_comes_with_the_number_of_such_calls() => Screen("S06-page-down");

    [Fact]
    public void S07_a_claimed_tax_is_looked_at_first() => Screen("S07-sales-tax-claimed");

    [Fact]
    public void S07_the_tax_on_the_register_decides() => Screen("S07-sales-tax-checked");

    [Fact]
    public void S08_a_parent_is_heard_at_a_table_and_the_teacher_keeps_the_class() => Screen("S08-about-a-teacher");

    [Fact]
    public void S09_a_rule_that_fails_presents_is_under_review_where_it_fails_one() => Screen("S09-present-too-late");

    [Fact]
    public void S10_a_rule_of_one_incident_is_under_review_where_everybody_pays_for_it() => Screen("S10-nib-without-its-box");

    [Fact]
    public void S11_what_nobody_foresaw_is_put_right_with_a_reason_and_a_note() => Screen("S11-nobody-foresaw-this");

    [Fact]
    public void S12_a_no_says_why_what_led_to_it_and_what_instead() => Screen("S12-sometimes-no");

    /// <summary>Decides the story's situation, with its background if there is one, and compares the screen with the approved one.</summary>
    private static void Screen(string story, [CallerFilePath] string here = "")
    {
        var situation = Path.Combine(MarkdownPage.Root, "policies/service-recovery/situations", story[4..]);
        string[] background = File.Exists(situation + ".background.yaml") ? ["--background", situation + ".background.yaml"] : [];

        var run = ToolRun.Of(
            [
                "decide", Path.Combine(MarkdownPage.Root, "policies/service-recovery"), "--situation", situation + ".json", .. background,
                "--as", "agent", "--agent", "ann", "--at", "2026-03-02T15:00",
            ]);

        run.Error.Should().BeEmpty();
        var approved = Path.Combine(Path.GetDirectoryName(here)!, story + ".approved.txt");
        if (Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1")
        {
            File.WriteAllText(approved, run.Out);
        }

        run.Out.Should().Be(File.ReadAllText(approved), "this is the approved screen of {0}", story);
    }
}
