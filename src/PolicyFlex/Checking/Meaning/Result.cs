using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <summary>What a rule says about its subjects when its condition is true, for comparing rules.</summary>
/// <param name="Effect">Allow, deny or guarantee.</param>
/// <param name="Approval">The approval that an allow needs.</param>
/// <param name="Firmness">How firm a denial is; no word is the level above the lowest.</param>
internal sealed record Result(Effect Effect, Approval? Approval, Overriding? Firmness)
{
    public static Result Of(Rule rule, Names names) =>
        new(rule.Effect, rule.Approval, rule.Effect == Effect.Deny ? Spelled(rule.Overriding, names) : null);

    private static Overriding Spelled(Overriding overriding, Names names) =>
        overriding.Kind == OverridingKind.Unsaid && names.AboveLowest is { } level
            ? new Overriding(OverridingKind.ByLevel, level)
            : overriding;
}
