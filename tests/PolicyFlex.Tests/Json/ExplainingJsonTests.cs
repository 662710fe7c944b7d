using System.Text;
using System.Text.Json;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using PolicyFlex.Json;
using Xunit;

namespace PolicyFlex.Tests.Json;

public sealed class ExplainingJsonTests
{
    [Fact]
    public void Changes_are_written_with_all_that_is_known_of_them() =>
        Written(writer => ChangesJson.Write(writer,
        [
            new AnswerChanges
            {
                Name = "credit",
                Answer = Answer.Allowed,
                UpTo = 25.00m,
                Changes =
                [
                    new SmallestChange
                    {
                        Facts =
                        [
                            new FactChange
                            {
                                Fact = "situation.days",
                                Title = "days",
                                Sources = ["order.deliveredAt"],
                                From = "3",
                                To = "7",
                                WhoCan = WhoCan.Time,
                                Words = "from day 7 on (it is day 3)",
                            },
                        ],
                        Answer = Answer.Allowed,
                        UpTo = 50m,
                        WhoCan = WhoCan.Time,
                        Sentence = "From day 7 on the cap would be 50.",
                    },
                ],
            },
            new AnswerChanges { Name = "refund", Answer = Answer.Denied, IsComplete = false, Returns = new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), Sentence = "None was found." },
        ])).Should().Be(
            """
            [{"name":"credit","answer":"allowed","upTo":25,"changes":[{"facts":[{"fact":"situation.days","title":"days","sources":["order.deliveredAt"],
            "from":"3","to":"7","whoCan":"time","ifConfirmed":false,"words":"from day 7 on (it is day 3)"}],"answer":"allowed","upTo":50,"whoCan":"time",
            "sentence":"From day 7 on the cap would be 50."}],"complete":true,"returns":null,"sentence":null},
            {"name":"refund","answer":"denied","upTo":null,"changes":[],"complete":false,"returns":"2026-05-01T00:00:00+00:00","sentence":"None was found."}]
            """.ReplaceLineEndings(""));

    [Fact]
    public void Questions_are_written_with_their_outlooks() =>
        Written(writer => QuestionsJson.Write(writer,
        [
            new Question
            {
                Fact = "receipt.shown",
                Title = "receipt shown",
                Text = "Is there a receipt?",
                Why = AskReason.Unverified,
                Claimed = "true",
                LookAt = "the number",
                For = ["refund"],
                Settles = ["refund"],
                Outlooks =
                [
                    new Outlook { If = "yes, as claimed", Example = "true", IsClaim = true, Then = [new OutlookAnswer("refund", Answer.Allowed)] },
                    new Outlook { If = "no", Example = "false", Then = [new OutlookAnswer("refund", Answer.Denied)] },
                ],
            },
        ])).Should().Be(
            """
            [{"fact":"receipt.shown","title":"receipt shown","question":"Is there a receipt?","why":"unverified","claimed":"true","lookAt":"the number",
            "for":["refund"],"settles":["refund"],"outlooks":[{"if":"yes, as claimed","example":"true","claimed":true,
            "then":[{"name":"refund","answer":"allowed","upTo":null}]},{"if":"no","example":"false","claimed":false,
            "then":[{"name":"refund","answer":"denied","upTo":null}]}]}]
            """.ReplaceLineEndings(""));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
