namespace PolicyFlex.Languages;

/// <content>The German ones.</content>
internal sealed partial record AnswerPhrases
{
    public static AnswerPhrases German { get; } = new()
    {
        May = "Erlaubt.",
        MayBecause = "Erlaubt, denn {0}.",
        MayGive = "Bis zu {0} erlaubt.",
        MayGiveBecause = "Bis zu {0} erlaubt, denn {1}.",
        WithApproval = "Nur mit Freigabe der Stufe {0}.",
        WithApprovalBecause = "Nur mit Freigabe der Stufe {0}, denn {1}.",
        WithApprovals = "Es braucht {0} Personen dieser Stufe.",
        ApprovalByBound = "Das liegt an den Kosten oder daran, wie oft es schon gemacht wurde.",
        Denied = "Nicht möglich.",
        DeniedBecause = "Nicht möglich, denn {0}.",
        UsedUp = "Nicht mehr möglich: „{0}“ ist ausgeschöpft.",
        UsedUpUntil = "Nicht mehr möglich: „{0}“ ist bis zum {1} ausgeschöpft.",
        TooLittleLeft = "Nicht möglich: Dafür ist zu wenig übrig ({0}).",
        BoundedBy = "Die Grenze ist: {0}.",
        RaisedBecause = "Das ist mehr als sonst, denn {0}.",
        HangsOn = "Das hängt noch von Folgendem ab: {0}.",
        CannotBeTold = "Das hängt von etwas ab, das nicht erfragt werden kann.",
        NothingSaid = "Dazu ist hier nichts geregelt.",
        DoesNotApply = "{0} greift nicht, denn {1}.",
        NotOffered = "Dafür ist es nicht gedacht, denn {0}.",
        PolicyNotInForce = "Die Richtlinie dazu gilt hier nicht.",
        OutOfReach = "Außer Reichweite: Die Leiter reicht nicht bis „{0}“.",
        OutOfReachBecause = "Außer Reichweite: Die Leiter reicht nicht bis „{0}“, denn {1}.",
        ExceptionTo = "{0} ist eine Ausnahme von {1}.",
        MoreReasons = "{0} und {1} mehr",
    };
}
