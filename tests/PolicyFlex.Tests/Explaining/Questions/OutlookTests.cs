using CsCheck;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Explaining;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Explaining;

/// <summary>What a question foretells is what deciding again comes to.</summary>
public sealed class OutlookTests(ITestOutputHelper output)
{
    private const int Count = 500;

    [Fact]
    public void Whatever_the_reply_is_the_outlook_agrees_with_deciding_again()
    {
        var replies = 0;
        Gen.Select(GenSmallSets.Set, GenSmallSets.Situation).Sample(
            (set, situation) =>
            {
                if (set.Load() is { } engine)
                {
                    var questions = engine.FindQuestions(situation.Request(engine)).Where(question => question.Fact != "order.deliveredOn").ToList();
                    var differences = questions.SelectMany(question => Differences(engine, situation, question)).ToList();
                    Interlocked.Add(ref replies, questions.Sum(question => question.Outlooks.Length));
                    differences.Should().BeEmpty();
                }
            },
            writeLine: output.WriteLine,
            iter: Count,
            print: pair => $"{pair.Item1}\n{pair.Item2}");

        replies.Should().BeGreaterThan(Count / 5, "many of the situations leave something open");
    }

    /// <summary>Every value of the fact belongs to one outlook: to all values together belong all of them, and no others.</summary>
    private static IEnumerable<string> Differences(PolicyEngine engine, SmallSituation situation, Question question)
    {
        var fact = SmallSituation.PlaceOf(question.Fact);
        var foretold = question.Outlooks.Select(outlook => string.Join(", ", outlook.Then)).ToList();
        var decided = SmallFact.All[fact].Values
            .Select((value, place) => (value, Then: string.Join(", ", question.For.Select(name => AnswerIn(situation.With(fact, place).Decide(engine), name)))))
            .ToList();
        return question.Outlooks
            .Where(outlook => !decided.Contains((outlook.Example, string.Join(", ", outlook.Then))))
            .Select(outlook => $"{question.Fact}: if {outlook.If}, {string.Join(", ", outlook.Then)}")
            .Concat(decided.Where(one => !foretold.Contains(one.Then)).Select(one => $"{question.Fact}: {one} was not foretold"));
    }

    private static OutlookAnswer AnswerIn(Decision decision, string name) =>
        decision.Actions.FirstOrDefault(action => action.Action == name) is { } action ? new(name, action.Answer)
        : decision.Goodwill.FirstOrDefault(option => option.Option == name) is { } option ? new(name, option.Answer, option.Answer == Answer.Allowed ? option.UpTo : null)
        : new(name, Answer.NotCovered);
}
