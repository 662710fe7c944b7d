namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record BoundPhrases
{
    public static BoundPhrases German { get; } = new()
    {
        Cap = "die eigene Obergrenze",
        Approval = "die nötige Freigabe",
        Authority = "was diese Stufe in einem Fall geben darf",
        ChooseOne = "die Auswahl, denn in diesem Fall wurde schon eine andere Option gegeben",
        Left = "{0}: noch {1}",
        UsedAndLeft = "{0}: {1} verbraucht, noch {2}",
        Returns = "{0}; ein Teil wird am {1} wieder frei",
        Binds = "{0}; das ist hier die Grenze",
    };
}
