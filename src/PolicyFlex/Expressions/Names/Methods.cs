using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Finds the functions that stand behind a dot.</summary>
internal static class Methods
{
    /// <summary>The function of a name for what it is called on, or what is wrong with it.</summary>
    /// <param name="name">The word behind the dot.</param>
    /// <param name="receiver">The sort of what stands before the dot; null if it is not known.</param>
    /// <param name="before">The word before the dot.</param>
    public static (Signature? Signature, Diagnostic? Problem) Find(string name, Sort? receiver, string before)
    {
        var ofText = Signatures.OfTexts.GetValueOrDefault(name);
        var ofList = Signatures.OfLists.GetValueOrDefault(name);
        if (ofText is null && ofList is null)
        {
            return (null, ExpressionProblems.UnknownFunction(name, Nearest(name)));
        }

        return receiver switch
        {
            null when ofText is null && ofList!.ForEach is not null && ofList.Least > 0 =>
                (ofList, ExpressionProblems.ListNotSeen(name)),
            null => (ofText ?? ofList, null),
            { Kind: ValueKind.Records } when name == "Contains" => (null, ExpressionProblems.RecordsContain(before)),
            { IsList: true } => ofList is not null ? (ofList, null) : (null, ExpressionProblems.NotForLists(name, before)),
            { Kind: ValueKind.Text } when ofText is not null => (ofText, null),
            _ when ofText is null => (ofList, ExpressionProblems.OnlyForLists(name, before, receiver.InWords)),
            _ => (ofText, ExpressionProblems.OnlyForTexts(name, before, receiver.InWords)),
        };
    }

    /// <summary>The extent of a call whose receiver has an extent: with brackets around that, the dot, the name and its brackets.</summary>
    public static Extent ExtentOf(Phrase phrase, Extent receiver)
    {
        var around = phrase.WithBrackets(receiver);
        var method = around.Last + 1;
        var hasBrackets = method + 1 < phrase.Terms.Length && phrase.Terms[method + 1].Kind == TermKind.Open;
        return around with { Last = hasBrackets ? phrase.Partners[method + 1] : method };
    }

    private static string? Nearest(string name) => Suggestion.Nearest(name, Signatures.OfTexts.Keys.Concat(Signatures.OfLists.Keys));
}
