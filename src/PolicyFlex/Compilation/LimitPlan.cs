using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Compilation;

/// <summary>A limit, ready to be counted.</summary>
/// <param name="Limit">The limit as written.</param>
/// <param name="Amount">Its amount; null for a limit in times.</param>
/// <param name="Scope">Where it stands.</param>
/// <param name="Names">The options or the action that count; default for every option.</param>
/// <param name="Per">Whose it is; empty for one budget for all.</param>
/// <param name="Beyond">The level whose approval goes beyond it; null for nobody's.</param>
internal sealed record LimitPlan(
    Limit Limit, Operand? Amount, LimitScope Scope, ImmutableArray<string> Names, ImmutableArray<SubjectPlan> Per, int? Beyond)
{
    /// <summary>What is added up.</summary>
    public Measure Measure { get; } =
        Limit.Times is not null ? Measure.Times
        : Scope is LimitScope.Policy or LimitScope.Set ? Measure.Worth
        : Measure.Units;
}

/// <summary>Where a limit stands, which says what it is of.</summary>
internal enum LimitScope
{
    Option,
    Policy,
    Set,
    Action,
}

/// <summary>What a limit adds up.</summary>
internal enum Measure
{
    Times,

    /// <summary>Amounts in the option's units, or costs of an action.</summary>
    Units,

    /// <summary>Amounts in the set's currency.</summary>
    Worth,
}
