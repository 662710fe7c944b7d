namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record AskPhrases
{
    public static AskPhrases French { get; } = new()
    {
        Question = "Demander\u00A0: «\u00A0{0}\u00A0»",
        FindOut = "À savoir\u00A0: {0}",
        OneOf = "Au choix\u00A0: {0}.",
        Claimed = "Déclaré, non vérifié\u00A0: {0}.",
        NotVerified = "Non vérifié.",
        LookAt = "À vérifier\u00A0: {0}.",
        For = "Pour\u00A0: {0}.",
        If = "Si {0}\u00A0: {1}.",
        IfConfirmed = "Si c’est exact, {0}\u00A0: {1}.",
        Settles = "Cela tranche\u00A0: {0}.",
    };
}
