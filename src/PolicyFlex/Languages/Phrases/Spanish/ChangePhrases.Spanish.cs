namespace PolicyFlex.Languages;

/// <content>The Spanish ones.</content>
internal sealed partial record ChangePhrases
{
    public static ChangePhrases Spanish { get; } = new()
    {
        If = "si «{0}» fuera {1} (aquí: {2})",
        IfConfirmed = "si se confirmara que «{0}» es {1} (aquí: {2}{3})",
        IfTrue = "si «{0}» se cumpliera ({1})",
        IfNotTrue = "si «{0}» no se cumpliera ({1})",
        IfConfirmedTrue = "si se confirmara que «{0}» se cumple ({1}{2})",
        IfConfirmedNotTrue = "si se confirmara que «{0}» no se cumple ({1}{2})",
        ItIsTrue = "aquí: sí",
        ItIsNotTrue = "aquí: no",
        ItIsNotKnown = "aquí: no se sabe",
        LookAt = "; por comprobar: {0}",
        UpToDay = "hasta el día {0} (hoy es el día {1})",
        FromDay = "a partir del día {0} (hoy es el día {1})",
        OneMore = "con una vez más {0}",
        PluralEnding = "",
        Pause = "",
        Allowed = "Estaría permitido{1} {0}.",
        NeedsApproval = "Bastaría con una aprobación{1} {0}.",
        Cap = "{0}{3}, el tope sería {1} (ahora {2}).",
        NoCap = "{0}{2}, no habría tope (ahora {1}).",
        CustomerCan = "Eso lo puede cambiar el cliente.",
        WeCan = "Eso lo podemos cambiar nosotros.",
        TimeCan = "Eso cambia con el tiempo.",
        Returns = "Eso cambia con el tiempo: «{0}» vuelve a dejar margen a partir del {1}.",
        None = "Ningún cambio de hasta {0} datos llevaría a una respuesta mejor.",
        NoneFound = "No se encontró ningún cambio que llevara a una respuesta mejor; hay demasiados para examinarlos todos.",
    };
}
