using PolicyFlex.Diagnostics;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>The set that is being checked, with what every check needs: its names, its constants, and whom to tell.</summary>
internal sealed class SetUnderCheck(PolicySet set, Trees trees, SourceMap sources, DiagnosticBag diagnostics)
{
    private readonly bool _hadErrors = diagnostics.HasErrors;

    public PolicySet Set { get; } = set;

    public Names Names { get; } = new(set);

    public Constants Constants { get; } = new(trees);

    /// <summary>Whether no more problems are collected, so that looking for more, and for what was meant, is in vain.</summary>
    public bool IsFull => diagnostics.IsFull;

    /// <summary>Every option with its policy, those of the fallback without one.</summary>
    public IEnumerable<(Policy? Policy, GoodwillOption Option)> Options =>
        Set.Policies
            .SelectMany(policy => policy.Goodwill.Select(option => ((Policy?)policy, option)))
            .Concat((Set.Fallback?.Goodwill ?? []).Select(option => ((Policy?)null, option)))
            .TakeWhile(_ => !IsFull);

    /// <summary>Every rule and exception with its policy, and an exception with the rule that it stands beneath.</summary>
    public IEnumerable<RuleInPlace> Rules => Set.Policies.SelectMany(RuleInPlace.Of).TakeWhile(_ => !IsFull);

    /// <summary>Every limit with what it stands under.</summary>
    public IEnumerable<LimitInPlace> Limits => LimitInPlace.Of(Set, Options).TakeWhile(_ => !IsFull);

    /// <summary>Tells a problem at the first of the places that was written, else around the first that was not.</summary>
    public void Report(Diagnostic problem, params ReadOnlySpan<(object Node, string Member)> places)
    {
        SourceLocation? exact = null;
        SourceLocation? around = null;
        foreach (var (node, member) in places)
        {
            if (member.Length == 0 || WasWritten(node, member))
            {
                exact ??= sources.Locate(node, member);
            }
            else
            {
                around ??= sources.Locate(node);
            }
        }

        diagnostics.Add(problem with { Location = exact ?? around });
    }

    /// <summary>Where a member of a record was written, else the record; null if that is not known.</summary>
    public SourceLocation? Locate(object node, string member) => sources.Locate(node, member);

    /// <summary>Whether a record was written with a member of that name in YAML, even one that could not be read.</summary>
    public bool WasWritten(object node, string member) =>
        sources.Find(node, member) is { } place && !ReferenceEquals(place, sources.Find(node));

    /// <summary>
    /// Whether a member that the record does not have was written all the same, so that the reader, who has found errors, has told why.
    /// </summary>
    public bool IsUnreadable(object node, string member) => _hadErrors && WasWritten(node, member);

    /// <summary>Tells a problem of a whole record.</summary>
    public void Report(Diagnostic problem, object node) => Report(problem, (node, ""));
}
