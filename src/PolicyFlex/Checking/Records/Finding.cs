using FluentValidation;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Checking;

/// <summary>What a rule of a validator reports.</summary>
/// <param name="Problem">The diagnostic, without its place.</param>
/// <param name="UnlessUnreadable">
/// The members, by their names in YAML, whose absence is the problem: one that could not be read was told by the reader.
/// </param>
internal sealed record Finding(Diagnostic Problem, IReadOnlyList<string> UnlessUnreadable);

/// <summary>Says what the rules of validators report.</summary>
internal static class FindingRules
{
    /// <summary>Where the rule fails, the problem is reported at the record's member of that name in YAML.</summary>
    public static void Reports<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, string member, Func<T, Diagnostic> problem) =>
        rule.OverridePropertyName(member).WithState(record => new Finding(problem(record), []));

    /// <summary>Where the rule fails, the problem is that none of the members is there, and is reported at the record.</summary>
    public static void ReportsAbsence<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, Func<T, Diagnostic> problem, params string[] members) =>
        rule.OverridePropertyName("").WithState(record => new Finding(problem(record), members));
}
