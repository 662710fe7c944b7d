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
/// <param name="Counter">What a ledger counts it by; limits that differ in time or amount only share it.</param>
internal sealed record LimitPlan(
    Limit Limit,
    Operand? Amount,
    LimitScope Scope,
    ImmutableArray<string> Names,
    ImmutableArray<SubjectPlan> Per,
    int? Beyond,
    CounterPlan Counter)
{
    /// <summary>What is added up.</summary>
    public Measure Measure { get; } = MeasureOf(Limit, Scope);

    /// <summary>What a limit adds up where it stands.</summary>
    public static Measure MeasureOf(Limit limit, LimitScope scope) =>
        limit.Times is not null ? Measure.Times
        : scope is LimitScope.Policy or LimitScope.Set ? Measure.Worth
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
