using System.Text;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>Whatever is done to the files of a set, reading them ends, for little work, and without an exception.</summary>
public sealed class MutationTests
{
    /// <summary>What reading may allocate: the files have a few thousand characters, and are read anew behind each of at most fifty breaks.</summary>
    private const long MostAllocated = 32L * 1024 * 1024;

    private static readonly Gen<string> Piece = Gen.OneOf(
        OneOf("{", "}", "[", "]", "\"", "'", ":", ": ", "#", " #", "- ", "\n", "\n\n", "  ", "\t", "!", "*a", "&a", "|", ">", "%", "@"),
        OneOf("---\n", "...\n", "? ", "<<: ", "\r\n", "\0", "\uFEFF", "\u2028", "\\", "null", "~", "all:", "per", ",", "{{", "}}", "😀"),
        Gen.String[0, 8]);

    [Fact]
    public void Random_bytes_never_throw() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Read(bytes, bytes), iter: 1_000);

    [Fact]
    public void Random_pieces_of_YAML_never_throw() =>
        Piece.Array[0, 40].Select(string.Concat).Sample(text => Read(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(text)), iter: 1_000);

    [Fact]
    public void The_example_with_characters_deleted_and_inserted_never_throws() =>
        Gen.Select(Gen.Int[0, 3_000], Gen.Int[0, 20], Piece, Gen.Bool).Array[1, 6].Sample(
            edits => Read(
                Encoding.UTF8.GetBytes(edits.Where(edit => edit.Item4).Aggregate(LanguagePage.SetText, Edit)),
                Encoding.UTF8.GetBytes(edits.Where(edit => !edit.Item4).Aggregate(LanguagePage.PolicyText, Edit))),
            iter: 200);

    [Fact]
    public void The_example_with_lines_deleted_doubled_and_swapped_never_throws() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 2]).Array[1, 8].Sample(
            edits => Read(
                Encoding.UTF8.GetBytes(edits.Aggregate(LanguagePage.SetText, EditLines)),
                Encoding.UTF8.GetBytes(edits.Aggregate(LanguagePage.PolicyText, EditLines))),
            iter: 200);

    private static Gen<string> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    private static string Edit(string text, (int At, int Deleted, string Inserted, bool _) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text.Remove(at, Math.Min(edit.Deleted, text.Length - at)).Insert(at, edit.Inserted);
    }

    private static string EditLines(string text, (int From, int To, int Kind) edit)
    {
        var lines = text.Split('\n').ToList();
        var (from, to) = (edit.From % lines.Count, edit.To % lines.Count);
        switch (edit.Kind)
        {
            case 0:
                lines.RemoveAt(from);
                break;
            case 1:
                lines.Insert(to, lines[from]);
                break;
            default:
                (lines[from], lines[to]) = (lines[to], lines[from]);
                break;
        }

        return string.Join('\n', lines);
    }

    private static void Read(byte[] set, byte[] policy)
    {
        var diagnostics = new DiagnosticBag();
        var before = GC.GetAllocatedBytesForCurrentThread();

        SetReader.Read([new PolicyFile("policyset.yaml", "policyset.yaml", set), new PolicyFile("p.policy.yaml", "p.policy.yaml", policy)], diagnostics);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostAllocated);
        foreach (var diagnostic in diagnostics.Sorted())
        {
            diagnostic.Text.Should().NotContain("\n");
            diagnostic.Location.Should().NotBeNull();
        }
    }
}
