namespace PolicyFlex.Languages;

/// <content>The French ones.</content>
internal sealed partial record BoundPhrases
{
    public static BoundPhrases French { get; } = new()
    {
        Cap = "son propre plafond",
        Approval = "l’accord nécessaire",
        Authority = "ce que ce niveau peut donner dans un même cas",
        ChooseOne = "le choix, car une autre option a déjà été donnée dans ce cas",
        Left = "{0}\u00A0: reste {1}",
        UsedAndLeft = "{0}\u00A0: utilisé {1}, reste {2}",
        Returns = "{0}\u00A0; une partie redevient disponible le {1}",
        Binds = "{0}\u00A0; c’est la limite ici",
    };
}
