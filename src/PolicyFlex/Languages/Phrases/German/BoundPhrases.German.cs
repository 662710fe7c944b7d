namespace PolicyFlex.Languages;

/// <content>In German.</content>
internal sealed partial record BoundPhrases
{
    public static BoundPhrases German { get; } = new()
    {
        Cap = "die eigene Obergrenze",
        Approval = "die nötige Genehmigung",
        Authority = "was die eigene Stufe in einem Fall geben darf",
        ChooseOne = "die Wahl, denn in diesem Fall wurde schon etwas anderes davon gegeben",
        Left = "{0}: {1} übrig",
        UsedAndLeft = "{0}: {1} verbraucht, {2} übrig",
        Returns = "{0}; etwas davon kommt zurück: {1}",
        Binds = "{0}; das begrenzt es",
    };
}
