using System.Collections.Immutable;

namespace PolicyFlex.Policies;

/// <summary>Something that is written in one language.</summary>
internal interface IInLanguage
{
    /// <summary>BCP 47, as the set spells it.</summary>
    string Language { get; }
}

/// <summary>Chooses among languages.</summary>
internal static class InLanguage
{
    /// <summary>What is there in a language, else in the other, else the first.</summary>
    public static T In<T>(this ImmutableArray<T> all, string language, string otherwise)
        where T : IInLanguage
    {
        var second = all[0];
        foreach (var one in all)
        {
            if (string.Equals(one.Language, language, StringComparison.Ordinal))
            {
                return one;
            }

            second = string.Equals(one.Language, otherwise, StringComparison.Ordinal) ? one : second;
        }

        return second;
    }
}
