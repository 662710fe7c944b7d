using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Situations;

/// <summary>A customer's situation, read and typed by the vocabulary of one policy set. Immutable.</summary>
public sealed class Situation
{
    internal Situation(PolicySet set, ImmutableArray<Value> facts, ImmutableArray<bool> verified) =>
        (Set, Facts, Verified) = (set, facts, verified);

    /// <summary>The situation's own id, as the host gave it; null if it gave none.</summary>
    public string? Id { get; init; }

    /// <summary>The case that it belongs to, over which ceilings are cumulative. Default: its id.</summary>
    public string? Case { get => field ?? Id; init; }

    /// <summary>What the customer wants: names of actions and options of the set. Default: nothing said.</summary>
    public ImmutableArray<string> Wants { get; init; } = [];

    /// <summary>The language for the customer's words; null for the set's first one.</summary>
    public string? Language { get; init; }

    /// <summary>The set whose vocabulary it was read by.</summary>
    internal PolicySet Set { get; }

    /// <summary>
    /// What is known or claimed, by slot; defaults are not filled in and derived facts are not computed: one has a value only where it is
    /// supposed.
    /// </summary>
    internal ImmutableArray<Value> Facts { get; }

    /// <summary>Which facts were confirmed, by slot.</summary>
    internal ImmutableArray<bool> Verified { get; }

    /// <summary>The situation if facts were otherwise, and verified so. A derived fact then is what is supposed, whatever its sources are.</summary>
    internal Situation Supposing(IEnumerable<KeyValuePair<int, Value>> values)
    {
        var (facts, verified) = (Facts.ToBuilder(), Verified.ToBuilder());
        foreach (var (slot, value) in values)
        {
            (facts[slot], verified[slot]) = (value, true);
        }

        return new Situation(Set, facts.ToImmutable(), verified.ToImmutable()) { Id = Id, Case = Case, Wants = Wants, Language = Language };
    }
}
