using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Finds whose a limit is in a situation: the values of its <c>per</c> keys.</summary>
internal sealed class Subjects(PolicySet set, KnownFacts facts, Actor actor)
{
    /// <summary>Fact names (or agent, case) and values; null if one of them is not known.</summary>
    public ImmutableArray<(string Key, string Value)>? Of(ImmutableArray<string> per)
    {
        var subjects = ImmutableArray.CreateBuilder<(string, string)>(per.Length);
        foreach (var key in per)
        {
            var name = key == SubjectKey.Customer ? SubjectKey.CustomerFact : key;
            if (ValueOf(name) is not { } value)
            {
                return null;
            }

            subjects.Add((name, value));
        }

        return subjects.ToImmutable();
    }

    private string? ValueOf(string key)
    {
        switch (key)
        {
            case SubjectKey.Agent:
                return actor.Agent;
            case SubjectKey.Case:
                return facts.Situation.Case;
        }

        for (var slot = 0; slot < set.Facts.Length; slot++)
        {
            if (string.Equals(set.Facts[slot].Name, key, StringComparison.Ordinal))
            {
                return facts.Evaluator.Fact(slot) is { IsKnown: true } value ? value.ToString() : null;
            }
        }

        return null;
    }
}
