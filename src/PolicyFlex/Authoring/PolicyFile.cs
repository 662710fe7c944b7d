using System.Text;

namespace PolicyFlex.Authoring;

/// <summary>One file of a policy set, before it is read.</summary>
/// <param name="Name">Its path relative to the set's folder, with forward slashes: <c>policyset.yaml</c>.</param>
/// <param name="Path">How it is named in diagnostics.</param>
/// <param name="Bytes">Its content; UTF-8, with or without a byte order mark.</param>
internal sealed record PolicyFile(string Name, string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether this text, and nothing else, is its content.</summary>
    public bool Is(string text) => Bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(text));
}
