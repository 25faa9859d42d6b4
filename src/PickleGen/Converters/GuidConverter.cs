using System.Numerics;
using PickleGen.Modules;

namespace PickleGen.Converters;

/// <summary>A Guid as <c>uuid.UUID</c>.</summary>
internal sealed class GuidConverter() : CallConverter<Guid>(UuidModule.Uuid, "a uuid.UUID")
{
    internal override void Write(ref PickleWriter writer, Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        writer.StartObject(UuidModule.Shape);
        writer.MemoizeObject(null);
        writer.StartState(UuidModule.Shape);
        writer.Member(0);
        writer.WriteInteger(new BigInteger(bytes, isUnsigned: true, isBigEndian: true));
        writer.EndState(UuidModule.Shape);
    }
}
