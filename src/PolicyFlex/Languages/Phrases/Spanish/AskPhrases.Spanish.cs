namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record AskPhrases
{
    public static AskPhrases Spanish { get; } = new()
    {
        Question = "Pregunte: «{0}»",
        FindOut = "Averigüe: {0}",
        OneOf = "Una de estas: {0}.",
        Claimed = "Declarado y sin verificar: {0}.",
        NotVerified = "Sin verificar.",
        LookAt = "Por comprobar: {0}.",
        For = "Para: {0}.",
        If = "Si {0}: {1}.",
        IfConfirmed = "Si es cierto, {0}: {1}.",
        Settles = "Con ello queda decidido: {0}.",
    };
}
