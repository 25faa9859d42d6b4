using PickleGen.Modules;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A decimal as <c>decimal.Decimal</c>. Reading takes ints too.</summary>
internal sealed class DecimalConverter() : CallConverter<decimal>(DecimalModule.Decimal, "a decimal.Decimal")
{
    internal override void Write(ref PickleWriter writer, decimal value)
    {
        writer.StartCall(DecimalModule.Decimal.Name, 1);
        writer.WriteText(Values.DecimalText.Of(value).ToString(), null);
        writer.EndCall(1);
        writer.MemoizeObject(null);
    }

    private protected override bool TryTake(in PickleSlot slot, object? value, PickleMachine machine, out decimal result)
    {
        result = 0;
        if (slot.Tag == (object)SlotTag.Int)
        {
            result = slot.Bits;
            return true;
        }

        if (value is System.Numerics.BigInteger big)
        {
            if (System.Numerics.BigInteger.Abs(big) > (System.Numerics.BigInteger)decimal.MaxValue) throw machine.Error("the int does not fit into decimal");
            result = (decimal)big;
            return true;
        }

        if (value is not PyDecimal number) return false;
        return number.TryToDecimal(out result) ? true : throw machine.Error($"the Decimal '{PickleMachine.Short(number.ToString())}' does not fit into decimal");
    }
}
