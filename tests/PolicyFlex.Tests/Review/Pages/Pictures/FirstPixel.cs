using System.Buffers.Binary;
using System.IO.Compression;

namespace PolicyFlex.Tests.Review;

/// <summary>The size of a PNG and the colour of its first pixel, which no filter of the first line can change.</summary>
internal readonly record struct FirstPixel(int Width, int Height, int Red, int Green, int Blue)
{
    private const int Signature = 8;

    public static FirstPixel Of(byte[] png)
    {
        using var packed = new MemoryStream();
        for (var at = Signature; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(png, at + 8, length);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var first = new byte[4];
        unpacked.ReadExactly(first);
        int Number(int offset) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(Signature + 8 + offset));
        return new(Number(0), Number(4), first[1], first[2], first[3]);
    }
}
