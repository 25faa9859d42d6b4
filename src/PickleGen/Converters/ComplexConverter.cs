using System.Numerics;
using PickleGen.Modules;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A Complex as a Python complex. Reading takes floats and ints too.</summary>
internal sealed class ComplexConverter() : CallConverter<Complex>(BuiltinsModule.Complex, "a complex")
{
    internal override void Write(ref PickleWriter writer, Complex value)
    {
        writer.StartCall(BuiltinsModule.Complex.Name, 2);
        writer.Write(value.Real);
        writer.Write(value.Imaginary);
        writer.EndCall(2);
        writer.MemoizeObject(null);
    }

    private protected override bool TryTake(in PickleSlot slot, object? value, PickleMachine machine, out Complex result)
    {
        result = default;
        if (slot.Tag != (object)SlotTag.Float && slot.Tag != (object)SlotTag.Int) return false;
        result = PickleConverters.Double.Take(slot, machine);
        return true;
    }
}
