using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>Something in the files of a set that tests should meet.</summary>
public sealed record CoveragePoint
{
    /// <summary>What it is.</summary>
    public required CoverageKind Kind { get; init; }

    /// <summary>
    /// <c>policy/rule</c>, the name of an option, the sentence of a limit, the text of a condition, or what a step-up raises.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What a condition, a step-up or a limit belongs to: <c>late-delivery/refund-window</c>. Empty for the others.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>
    /// How it should be met: true; a rule with an <c>otherwise</c> also false; a condition also false, and unknown where a fact that it reads is
    /// neither required nor has a default.
    /// </summary>
    public required CoverageSides Needed { get; init; }

    /// <summary>How it was met.</summary>
    public required CoverageSides Seen { get; init; }

    /// <summary>How it should have been met and was not.</summary>
    public CoverageSides Missing => Needed & ~Seen;

    /// <summary>
    /// What was missed as a sentence, <c>`situation.fault == "us"` was never false.</c>; empty where nothing was.
    /// </summary>
    public string Sentence => (Kind, Missing) switch
    {
        (_, CoverageSides.None) => "",
        (CoverageKind.Condition, var missing) => $"`{Name}` was never {Listed(missing)}.",
        (CoverageKind.Option, _) => $"Option `{Name}` could never be given.",
        (CoverageKind.StepUp, _) => $"A step-up of {Owner} was never reached: it {Name}.",
        (CoverageKind.Limit, _) => $"`{Name}` never bound {Owner}.",
        (var kind, var missing) => $"{kind} `{Name}` never gave {Given(missing)}.",
    };

    private static string Given(CoverageSides missing) => missing switch
    {
        CoverageSides.True => "its result",
        CoverageSides.False => "its `otherwise`",
        _ => "its result or its `otherwise`",
    };

    private static string Listed(CoverageSides sides)
    {
        string[] words = [.. Enum.GetValues<CoverageSides>().Where(side => side != CoverageSides.None && sides.HasFlag(side)).Select(side => side.ToString().ToLowerInvariant())];
        return words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";
    }
}
