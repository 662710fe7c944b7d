using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>A rule or, beneath one, an exception.</summary>
internal sealed record Rule
{
    public required string Name { get; init; }
    public required Effect Effect { get; init; }
    public required ImmutableArray<Target> Targets { get; init; }

    /// <summary>When it gives its result; null for always.</summary>
    public When? When { get; init; }

    /// <summary>Whose approval an allow needs; null for nobody's.</summary>
    public Approval? Approval { get; init; }

    /// <summary>How a deny can be overridden.</summary>
    public Overriding Overriding { get; init; } = Overriding.Default;

    /// <summary>The denial that an allow gives when its condition is false; null for none.</summary>
    public Otherwise? Otherwise { get; init; }
    public ImmutableArray<Rule> Exceptions { get; init; } = [];
    public Wording Wording { get; init; } = Wording.None;
    public ImmutableArray<Duty> Also { get; init; } = [];
}

internal enum Effect
{
    Allow,
    Deny,
    Guarantee,
}

/// <summary>What a rule speaks about: an action, an option, or <c>goodwill</c> (all options of its policy).</summary>
internal sealed record Target(string Name)
{
    /// <summary>The target that stands for all options of the policy.</summary>
    internal const string Goodwill = "goodwill";

    /// <summary>The parameters that the rule sets.</summary>
    public ImmutableArray<ParameterValue> With { get; init; } = [];
}

/// <summary>A parameter and the expression, or the plain value, that it gets.</summary>
internal sealed record ParameterValue(string Name, Formula Value);

/// <summary>Whose approval is needed, and of how many of them.</summary>
internal sealed record Approval(string Level, int By = 1);

/// <summary>The denial of an allow whose condition is false.</summary>
internal sealed record Otherwise
{
    public Overriding Overriding { get; init; } = Overriding.Default;
    public Wording Wording { get; init; } = Wording.None;
}

/// <summary>Who may go against a denial.</summary>
/// <param name="Kind">How firm it is.</param>
/// <param name="Level">The level from which, for <see cref="OverridingKind.ByLevel"/>.</param>
internal sealed record Overriding(OverridingKind Kind, string? Level = null)
{
    /// <summary>No word: the level above the lowest.</summary>
    internal static Overriding Default { get; } = new(OverridingKind.Unsaid);
}

internal enum OverridingKind
{
    Unsaid,

    /// <summary>Anyone may, with a reason.</summary>
    Advisory,
    ByLevel,

    /// <summary>Nobody may.</summary>
    Final,
}
