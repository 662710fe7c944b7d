using System.Security.Cryptography;
using System.Text;

namespace PolicyFlex.Ledger;

/// <summary>The hash by which a repeated request is told from another one with the same id.</summary>
internal static class ContentHash
{
    private const int SaltBytes = 16;

    /// <summary>A new salt: without it a short text could be guessed from its hash.</summary>
    public static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));

    /// <summary>The hash of a reservation: what is granted, to whom, by whom and why.</summary>
    public static string Of(Reservation reservation, string salt)
    {
        var terms = reservation.Terms;
        return Of(salt, "grant", terms.Name, Text(terms.Amount), Text(terms.Worth), terms.Currency, terms.Level, reservation.Request, reservation.Reason,
            reservation.Note, reservation.CustomerName, string.Join('\n', terms.Overrides), LedgerJson.Write(terms.Subjects));
    }

    /// <summary>The hash of a request.</summary>
    public static string Of(ApprovalAsk ask, string salt)
    {
        var terms = ask.Terms;
        return Of(salt, "request", terms.Name, Text(terms.Amount), Text(terms.Worth), terms.Currency, terms.Level, ask.Reason, ask.Note,
            string.Join('\n', terms.Overrides), LedgerJson.Write(terms.Subjects));
    }

    /// <summary>The hash of some texts, of which some may be missing.</summary>
    public static string Of(string salt, params string?[] parts)
    {
        var text = new StringBuilder(salt);
        foreach (var part in parts)
        {
            text.Append('\0').Append(part is null ? "-" : "+").Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>An amount without needless zeros, so that 24 and 24.00 are the same.</summary>
    public static string Text(decimal amount) => amount.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
}
