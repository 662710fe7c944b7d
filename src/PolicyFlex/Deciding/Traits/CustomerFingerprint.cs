using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PolicyFlex.Deciding;

/// <summary>
/// A number that stands for a customer in what is kept for the review, so that what belongs to one case is counted once after the customer
/// was merged or erased, too. It is a pseudonym: whoever knows the id can compute it, and nobody can read the id out of it.
/// </summary>
internal static class CustomerFingerprint
{
    /// <summary>The first 8 bytes, the highest first, of SHA-256 over the set's name, a zero byte and the id, in UTF-8.</summary>
    public static ulong Of(string set, string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{set}\0{id}"), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
