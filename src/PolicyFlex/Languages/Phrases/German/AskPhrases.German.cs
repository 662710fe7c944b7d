namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record AskPhrases
{
    public static AskPhrases German { get; } = new()
    {
        Question = "Fragen: „{0}“",
        FindOut = "Herausfinden: {0}",
        OneOf = "Möglich: {0}.",
        Claimed = "Laut Angabe, nicht geprüft: {0}.",
        NotVerified = "Nicht geprüft.",
        LookAt = "Zu prüfen: {0}.",
        For = "Für: {0}.",
        If = "Falls {0}: {1}.",
        IfConfirmed = "Wenn das stimmt, {0}: {1}.",
        Settles = "Damit ist entschieden: {0}.",
    };
}
