using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace PolicyFlex.Sql;

/// <summary>
/// Texts of any length as keys of one: the first 128 bits of their SHA-256. Whoever can choose the texts cannot find two with one key.
/// </summary>
internal static class TextKey
{
    private const int MostOnStack = 512;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The key of a text.</summary>
    public static Guid Of(string text)
    {
        var length = Strict.GetMaxByteCount(text.Length);
        var rented = length > MostOnStack ? ArrayPool<byte>.Shared.Rent(length) : null;
        var bytes = rented ?? stackalloc byte[MostOnStack];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Strict.GetBytes(text, bytes)], hash);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>The key of a subject.</summary>
    public static Guid Of(string name, string value) => Of($"{name}={value}");
}
