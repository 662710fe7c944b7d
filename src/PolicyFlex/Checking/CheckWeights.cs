using System.Collections.Immutable;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>Weighs what was found as the set wants it.</summary>
internal static class CheckWeights
{
    /// <summary>The diagnostics, without those that the set switches off.</summary>
    public static ImmutableArray<Diagnostic> Applied(PolicySet set, ImmutableArray<Diagnostic> diagnostics)
    {
        if (set.Checks.IsEmpty)
        {
            return diagnostics;
        }

        var weights = set.Checks.ToDictionary(setting => setting.Code, setting => setting.Weight, StringComparer.Ordinal);
        return
        [
            .. diagnostics
                .Where(one => weights.GetValueOrDefault(one.Code, CheckWeight.Error) != CheckWeight.Off)
                .Select(one => weights.TryGetValue(one.Code, out var weight) ? one with { Severity = SeverityOf(weight) } : one),
        ];
    }

    private static Severity SeverityOf(CheckWeight weight) => weight switch
    {
        CheckWeight.Information => Severity.Information,
        CheckWeight.Warning => Severity.Warning,
        _ => Severity.Error,
    };
}
