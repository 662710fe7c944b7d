using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Situations;

namespace PolicyFlex.Casework;

/// <summary>A customer's situation in the hands of somebody, as it is asked about now.</summary>
public sealed record CaseInquiry
{
    /// <summary>The customer's situation, read by the engine of the desk. To be given anything it needs an id.</summary>
    public required Situation Situation { get; init; }

    /// <summary>Who handles it.</summary>
    public required Actor Actor { get; init; }

    /// <summary>How many similar situations came lately, as the host counts them. Default: 0, and then as the desk's watch counts them.</summary>
    public int Similar { get; init; }

    /// <summary>The open review flags of the set's rules, by rule. Default: none, and then those that the desk's watch knows.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> OpenFlags { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
