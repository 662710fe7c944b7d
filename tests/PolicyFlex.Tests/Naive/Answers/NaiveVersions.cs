using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Tests.Naive;

/// <summary>Which versions of the policies are, or may be, in force.</summary>
internal static class NaiveVersions
{
    /// <summary>Whether the dates of a version are those of the situation.</summary>
    public static NaiveUnit Dates(NaiveScene scene, Policy policy)
    {
        if (policy.Effective is not { ChosenBy: { } fact })
            return Certain(IsWithin(scene, policy.Effective, scene.Now));

        var slot = scene.SlotOf(fact);
        var value = scene.Fact(slot);
        if (value.IsKnown)
            return Certain(IsWithin(scene, policy.Effective, InstantOf(scene, value.Value)));

        if (value.IsUnknown && scene.Set.Policies.Count(p => p.Name == policy.Name) == 1)
            return Certain(IsWithin(scene, policy.Effective, scene.Now));

        var operand = new Operand.Fact(scene.Set.Facts[slot], slot, ValueKind.Instant);
        return new NaiveUnit(
            value.IsError ? NaiveTruth.Error : NaiveTruth.Unknown, [.. NaiveMissing.In(operand, scene.Scope).Distinct().Order()]);
    }

    /// <summary>Whether a policy is in force for certain.</summary>
    public static bool IsInForce(NaiveScene scene, Policy policy) =>
        scene.Dates(policy).Truth == NaiveTruth.True && scene.Unit(policy.AppliesWhen).Truth == NaiveTruth.True;

    /// <summary>Whether a policy is or may be in force.</summary>
    public static bool MayBeInForce(NaiveScene scene, Policy policy) =>
        !policy.Shadow && scene.Dates(policy).IsPossible && scene.Unit(policy.AppliesWhen).IsPossible;

    public static bool IsInForce(NaiveScene scene, Policy policy, NaiveAssignment assignment) =>
        MayBeInForce(scene, policy)
        && scene.Dates(policy).In(assignment) == true
        && scene.Unit(policy.AppliesWhen).In(assignment) == true;

    public static IEnumerable<NaiveUnit> Units(NaiveScene scene, Policy policy) =>
        MayBeInForce(scene, policy) ? [scene.Dates(policy), scene.Unit(policy.AppliesWhen)] : [];

    public static IEnumerable<Policy> Possible(NaiveScene scene) => scene.Policies.Where(policy => MayBeInForce(scene, policy));

    /// <summary>When a version starts.</summary>
    public static DateTimeOffset Start(NaiveScene scene, Policy policy) =>
        policy.Effective.From is { } from ? Parse(scene, from) : DateTimeOffset.MinValue;

    private static bool IsWithin(NaiveScene scene, Effective effective, DateTimeOffset instant) =>
        (effective.From is not { } from || Parse(scene, from) <= instant)
        && (effective.Until is not { } until || instant < Parse(scene, until));

    private static DateTimeOffset InstantOf(NaiveScene scene, Value value) =>
        value.Kind == ValueKind.Date ? scene.Set.Calendar.StartOf(value.Date) : value.Instant;

    private static DateTimeOffset Parse(NaiveScene scene, string text) =>
        scene.Set.Calendar.TryParseInstant(text, out var instant, out _)
            ? instant
            : throw new InvalidOperationException($"`{text}` is no date.");

    private static NaiveUnit Certain(bool holds) => new(NaiveTruths.Of(holds), []);
}
