namespace PolicyFlex.Languages;

/// <content>In German.</content>
internal sealed partial record AnswerPhrases
{
    public static AnswerPhrases German { get; } = new()
    {
        May = "Das geht.",
        MayBecause = "Das geht, denn {0}.",
        MayGive = "Es können bis zu {0} gegeben werden.",
        MayGiveBecause = "Es können bis zu {0} gegeben werden, denn {1}.",
        WithApproval = "Nur mit Genehmigung der Stufe {0}.",
        WithApprovalBecause = "Nur mit Genehmigung der Stufe {0}, denn {1}.",
        WithApprovals = "Es braucht {0} Personen dieser Stufe.",
        ApprovalByBound = "Was es kostet oder wie oft es schon geschah, verlangt das.",
        Denied = "Nicht möglich.",
        DeniedBecause = "Nicht möglich, denn {0}.",
        UsedUp = "Nicht mehr möglich: „{0}“ ist aufgebraucht.",
        UsedUpUntil = "Nicht mehr möglich: „{0}“ ist aufgebraucht, bis {1}.",
        TooLittleLeft = "Nicht möglich: {0} lässt zu wenig dafür übrig.",
        BoundedBy = "Begrenzt durch: {0}.",
        RaisedBecause = "Das ist mehr als sonst, denn {0}.",
        HangsOn = "Es hängt ab von: {0}.",
        CannotBeTold = "Es hängt von etwas ab, wonach nicht gefragt werden kann.",
        NothingSaid = "Dazu ist hier nichts gesagt.",
        DoesNotApply = "{0} trifft nicht zu, denn {1}.",
        NotOffered = "Dafür ist es nicht gedacht, denn {0}.",
        PolicyNotInForce = "Die Richtlinie dazu gilt hier nicht.",
        OutOfReach = "Außer Reichweite: Die Leiter reicht nicht bis {0}.",
        OutOfReachBecause = "Außer Reichweite: Die Leiter reicht nicht bis {0}, denn {1}.",
        ExceptionTo = "{0} ist eine Ausnahme von {1}.",
        MoreReasons = "{0}, und {1} weitere Gründe",
    };
}
