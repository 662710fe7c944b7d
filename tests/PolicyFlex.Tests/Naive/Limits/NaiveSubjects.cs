using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Tests.Naive;

/// <summary>Whose a limit or a ceiling is.</summary>
internal static class NaiveSubjects
{
    /// <summary>Who or what it is in this situation; null if the situation does not say.</summary>
    public static string? Of(NaiveScene scene, string key) => key switch
    {
        "agent" => scene.Request.Actor.Agent,
        "case" => scene.Request.Situation.Case,
        _ => scene.SlotOf(FactOf(key)) is >= 0 and var slot && scene.Fact(slot) is { IsKnown: true } fact && fact.Value.ToString() is { Length: > 0 } text ? text : null,
    };

    /// <summary>Whether something was given to all the same ones; never if the situation does not say who they are.</summary>
    public static bool AreOf(NaiveScene scene, ImmutableArray<string> keys, PastGrant grant) =>
        keys.All(key => Of(scene, key) is { } subject && string.Equals(subject, Of(grant, key), StringComparison.Ordinal));

    private static string? Of(PastGrant grant, string key) => key switch
    {
        "agent" => grant.Agent,
        "case" => grant.Case,
        _ => grant.Subjects.GetValueOrDefault(FactOf(key)),
    };

    private static string FactOf(string key) => key == "customer" ? "customer.id" : key;
}
