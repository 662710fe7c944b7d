using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Reads the rows of one level of a table in order, and knows what they have not covered.</summary>
internal interface IBandReader
{
    /// <summary>What a row covers of what the rows before it left; null if that is nothing, which is told.</summary>
    BoundRow? Read(TableBand band, Complaints complaints);

    /// <summary>What no row has covered, in words; null for nothing.</summary>
    string? Missing();
}

/// <summary>How rows are written.</summary>
internal static class Bands
{
    public static string Show(TableBand band) => band.Kind switch
    {
        BandKind.UpTo => $"up to {band.Text}",
        BandKind.Below => $"below {band.Text}",
        BandKind.More => "more",
        BandKind.AndAbove => $"{band.Text} and above",
        BandKind.AndBelow => $"{band.Text} and below",
        _ => band.Text,
    };
}
