namespace PolicyFlex.Languages;

/// <content>In Spanish.</content>
internal sealed partial record ChangePhrases
{
    public static ChangePhrases Spanish { get; } = new()
    {
        If = "con «{0}»: {1} (ahora: {2})",
        IfConfirmed = "si se confirmara que «{0}» es {1} (ahora: {2}{3})",
        LookAt = "; compruebe {0}",
        UpToDay = "hasta el día {0} (es el día {1})",
        FromDay = "desde el día {0} (es el día {1})",
        OneMore = "con {0} una vez más",
        PluralEnding = "",
        Allowed = "Estaría permitido {0}.",
        NeedsApproval = "Solo necesitaría una aprobación {0}.",
        Cap = "{0}, el tope sería {1} (ahora {2}).",
        NoCap = "{0}, no habría tope (ahora {1}).",
        CustomerCan = "El cliente puede cambiarlo.",
        WeCan = "Podemos cambiarlo nosotros.",
        TimeCan = "El tiempo lo cambia.",
        None = "Ningún cambio de hasta {0} datos llevaría a una respuesta mejor.",
        NoneFound = "No se encontró ningún cambio que llevara a una respuesta mejor; hay demasiados para mirarlos todos.",
    };
}
