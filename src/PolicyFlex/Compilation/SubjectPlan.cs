using System.Collections.Frozen;

namespace PolicyFlex.Compilation;

/// <summary>What a limit or a ceiling is per: the agent, the case, or a fact.</summary>
/// <param name="Key">What past grants know it by: <see cref="Agent"/>, <see cref="Case"/>, or the fact's name.</param>
/// <param name="Slot">The fact's slot; null for what is no fact.</param>
internal sealed record SubjectPlan(string Key, int? Slot)
{
    public const string Agent = "agent";
    public const string Case = "case";

    private const string Customer = "customer";
    private const string CustomerFact = "customer.id";

    /// <summary>The subject that a key after <c>per</c> names; <c>customer</c> stands for the fact <c>customer.id</c>.</summary>
    public static SubjectPlan Of(string key, FrozenDictionary<string, int> slots)
    {
        var name = key == Customer ? CustomerFact : key;
        return new SubjectPlan(name, name is not (Agent or Case) && slots.TryGetValue(name, out var slot) ? slot : null);
    }
}
