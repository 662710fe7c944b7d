namespace PolicyFlex.Languages;

/// <content>In French.</content>
internal sealed partial record BoundPhrases
{
    public static BoundPhrases French { get; } = new()
    {
        Cap = "son propre plafond",
        Approval = "l’accord qu’il faut",
        Authority = "ce que votre niveau peut donner dans un dossier",
        ChooseOne = "le choix, car une autre option a été donnée dans ce dossier",
        Left = "{0} : il reste {1}",
        UsedAndLeft = "{0} : {1} utilisé, il reste {2}",
        Returns = "{0} ; une partie revient : {1}",
        Binds = "{0} ; c’est ce qui limite",
    };
}
