using System.Collections.Immutable;
using PolicyFlex.Review;

namespace PolicyFlex.Tests.Review;

/// <summary>A report in which every word that people write is one of some.</summary>
internal static class HostileReport
{
    /// <summary>The sample with these words in turn.</summary>
    public static ReviewReport With(ImmutableArray<string> words)
    {
        var next = 0;
        string Word() => words[next++ % words.Length];
        string? Maybe(string? had) => had is null ? null : Word();
        ImmutableArray<Share> Shares(ImmutableArray<Share> shares) => [.. shares.Select(share => share with { Name = Word() })];
        var sample = SampleReport.Whole;
        return sample with
        {
            Set = Word(),
            Title = Word(),
            Revision = Word(),
            Flags =
            [
                .. sample.Flags.Select(flag => flag with
                {
                    Id = Word(),
                    Name = Word(),
                    Segment = Maybe(flag.Segment),
                    Title = Maybe(flag.Title),
                    Owner = Maybe(flag.Owner),
                    Sentence = Word(),
                    Driver = flag.Driver is null ? null : flag.Driver with { Name = Word() },
                    Agents = Shares(flag.Agents),
                    Reasons = Shares(flag.Reasons),
                    Segments = Shares(flag.Segments),
                    Questions = [.. flag.Questions.Select(_ => Word())],
                    Together = [.. flag.Together.Select(_ => Word())],
                    Replies = [.. flag.Replies.Select(reply => reply with { By = Word(), Reason = Word() })],
                }),
            ],
            Policies =
            [
                .. sample.Policies.Select(policy => policy with
                {
                    Policy = Word(),
                    Title = Maybe(policy.Title),
                    Owner = Maybe(policy.Owner),
                    Origin = Maybe(policy.Origin),
                    Rules = [.. policy.Rules.Select(rule => rule with { Rule = Word(), Segments = Shares(rule.Segments) })],
                }),
            ],
            Kinds = [.. sample.Kinds.Select(kind => kind with { Kind = Word(), Segments = Shares(kind.Segments) })],
            Agents = sample.Agents with { Agents = [.. sample.Agents.Agents.Select(agent => agent with { Agent = Word() })] },
            Budgets = [.. sample.Budgets.Select(budget => budget with { Limit = Word() })],
            Options = [.. sample.Options.Select(option => option with { Name = Word(), Title = Maybe(option.Title) })],
            Friction = [.. sample.Friction.Select(one => one with { Rule = Word(), Quotes = [.. one.Quotes.Select(quote => quote with { Text = Word() })] })],
            Learning = [.. sample.Learning.Select(one => one with { Kind = Maybe(one.Kind), Latest = [.. one.Latest.Select(Case)] })],
            TooLittleVolume = [.. sample.TooLittleVolume.Select(notice => notice with { Policy = Word() })],
        };

        LearningCase Case(LearningCase one) => one with { Case = Word(), Facts = Maybe(one.Facts), Given = Maybe(one.Given), Note = Maybe(one.Note) };
    }
}
