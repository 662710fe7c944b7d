using System.Collections.Immutable;
using PolicyFlex.Explaining;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>The mistakes in rules: left out, answering otherwise, or with another level.</summary>
/// <param name="outlines">Where everything stands.</param>
/// <param name="levels">The names of the levels, lowest first.</param>
internal sealed class RuleMutants(Outlines outlines, ImmutableArray<string> levels)
{
    /// <summary>The mutants of a rule and of the exceptions beneath it.</summary>
    public IEnumerable<MutantDraft> Of(Policy policy, Rule rule, bool isException = false)
    {
        var id = $"{policy.Name}/{rule.Name}";
        MutantDraft Draft(string kind, string before, string after, Func<Rule, Rule?> change) =>
            new(kind, outlines.Locate(rule) ?? default, before, after, set => set.With(policy, rule, change));

        yield return Draft(isException ? "exception-dropped" : "rule-dropped", $"{(isException ? "exception" : "rule")} {id}", "", _ => null);
        yield return rule.Effect switch
        {
            Effect.Allow => Draft("answer-flipped", "allow", "deny", one => one with { Effect = Effect.Deny, Approval = null, Otherwise = null }),
            Effect.Deny => Draft("answer-flipped", "deny", "allow", one => one with { Effect = Effect.Allow }),
            _ => Draft("answer-flipped", "guarantee", "deny", one => one with { Effect = Effect.Deny }),
        };
        if (rule.Effect == Effect.Guarantee)
        {
            yield return Draft("guarantee-weakened", "guarantee", "allow", one => one with { Effect = Effect.Allow });
        }

        if (rule.Otherwise is { } otherwise)
        {
            yield return Draft("otherwise-dropped", $"otherwise of {id}", "", one => one with { Otherwise = null });
            var (before, after, other) = Otherwise(otherwise.Overriding);
            yield return Draft("level-changed", before, after, one => one with { Otherwise = otherwise with { Overriding = other } });
        }

        if (rule.Effect == Effect.Deny)
        {
            var (before, after, other) = Otherwise(rule.Overriding);
            yield return Draft("level-changed", before, after, one => one with { Overriding = other });
        }

        if (rule.Approval is { } approval)
        {
            yield return Draft("approval-dropped", $"approval: {approval.Level}", "", one => one with { Approval = null });
            if (Other(approval.Level) is { } other)
            {
                yield return Draft("level-changed", $"approval: {approval.Level}", $"approval: {other}", one => one with { Approval = approval with { Level = other } });
            }
        }

        foreach (var mutant in rule.Exceptions.SelectMany(exception => Of(policy, exception, isException: true)))
        {
            yield return mutant;
        }
    }

    /// <summary>The level above one, or below the highest; null where there is no other.</summary>
    public string? Other(string level) => levels.Length < 2 ? null
        : levels.IndexOf(level) is var at && at + 1 < levels.Length ? levels[at + 1]
        : levels[at - 1];

    /// <summary>How a denial can be overridden, as it is written, and how it could be instead.</summary>
    private (string Before, string After, Overriding Other) Otherwise(Overriding overriding) => overriding switch
    {
        { Kind: OverridingKind.ByLevel, Level: { } level } when Other(level) is { } other =>
            ($"overridable-by: {level}", $"overridable-by: {other}", overriding with { Level = other }),
        { Kind: OverridingKind.Final } => ("overridable-by: final", "overridable-by: advisory", new Overriding(OverridingKind.Advisory)),
        { Kind: OverridingKind.Advisory } => ("overridable-by: advisory", "overridable-by: final", new Overriding(OverridingKind.Final)),
        _ => ("", "overridable-by: final", new Overriding(OverridingKind.Final)),
    };
}
