using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PolicyFlex.Authoring;

/// <summary>What tells one state of a set's texts from another.</summary>
internal static class Revision
{
    /// <summary>
    /// SHA-256 over the names and texts of the set's file and its policies, in ordinal order of the names, with LF line ends and without
    /// byte order marks, as <c>sha256:</c> and hexadecimal digits. Each name and text is preceded by its length in bytes, so that no two
    /// sets run together to the same.
    /// </summary>
    public static string Of(IEnumerable<PolicyFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var counted = files
            .Where(file => file.Name == PolicyFolder.SetFile || PolicyFolder.IsPolicy(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var file in counted)
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Name));
            Append(hash, Plain(file.Bytes.Span));
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> bytes)
    {
        var plain = new byte[bytes.Length];
        var length = 0;
        for (var i = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\r' && i + 1 < bytes.Length && bytes[i + 1] == '\n')
            {
                continue;
            }

            plain[length++] = bytes[i] == '\r' ? (byte)'\n' : bytes[i];
        }

        return plain.AsSpan(0, length);
    }
}
