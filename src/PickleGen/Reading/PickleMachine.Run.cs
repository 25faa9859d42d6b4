using System.Buffers.Binary;
using PickleGen.Opcodes;

namespace PickleGen.Reading;

internal sealed partial class PickleMachine
{
    private void Run(ref PickleReader reader)
    {
        while (true)
        {
            var opcode = reader.Next();
            if (opcode < 0) throw EndOfInput(reader.Position);
            At(reader.Position, opcode);
            if (reader.Position >= _pollAt) Poll(reader.Position);
            if (opcode == (int)Opcode.Proto)
            {
                ExecuteProto(ref reader);
                continue;
            }

            reader.Position++;
            if (opcode == (int)Opcode.Stop)
            {
                Require(1);
                RefuseStates(0);
                return;
            }

            Execute(ref reader, (Opcode)opcode);
        }
    }

    private void Execute(ref PickleReader reader, Opcode opcode)
    {
        switch (opcode)
        {
            case Opcode.None: Push(PickleSlot.None); break;
            case Opcode.NewTrue: Push(PickleSlot.Bool(true)); break;
            case Opcode.NewFalse: Push(PickleSlot.Bool(false)); break;
            case Opcode.BinInt1: Push(PickleSlot.Int(Bytes(ref reader, 1)[0])); break;
            case Opcode.BinInt2: Push(PickleSlot.Int(BinaryPrimitives.ReadUInt16LittleEndian(Bytes(ref reader, 2)))); break;
            case Opcode.BinInt: Push(PickleSlot.Int(BinaryPrimitives.ReadInt32LittleEndian(Bytes(ref reader, 4)))); break;
            case Opcode.Int: PushIntLine(Line(ref reader)); break;
            case Opcode.Long: PushLongLine(Line(ref reader)); break;
            case Opcode.Long1: PushLong(Bytes(ref reader, Bytes(ref reader, 1)[0])); break;
            case Opcode.Long4: PushLong(Bytes(ref reader, SignedLength(ref reader))); break;
            case Opcode.Float: PushFloatLine(Line(ref reader)); break;
            case Opcode.BinFloat: Push(PickleSlot.Float(BinaryPrimitives.ReadDoubleBigEndian(Bytes(ref reader, 8)))); break;

            case Opcode.String: PushQuotedLine(Line(ref reader)); break;
            case Opcode.BinString: PushSpan(ref reader, SlotTag.Str2, SignedLength(ref reader)); break;
            case Opcode.ShortBinString: PushSpan(ref reader, SlotTag.Str2, Bytes(ref reader, 1)[0]); break;
            case Opcode.Unicode: PushUnicodeLine(Line(ref reader)); break;
            case Opcode.ShortBinUnicode: PushSpan(ref reader, SlotTag.Text, Bytes(ref reader, 1)[0]); break;
            case Opcode.BinUnicode: PushSpan(ref reader, SlotTag.Text, Length4(ref reader)); break;
            case Opcode.BinUnicode8: PushSpan(ref reader, SlotTag.Text, Length8(ref reader)); break;
            case Opcode.ShortBinBytes: PushSpan(ref reader, SlotTag.Bytes, Bytes(ref reader, 1)[0]); break;
            case Opcode.BinBytes: PushSpan(ref reader, SlotTag.Bytes, Length4(ref reader)); break;
            case Opcode.BinBytes8: PushSpan(ref reader, SlotTag.Bytes, Length8(ref reader)); break;
            case Opcode.ByteArray8: PushByteArray(ref reader); break;

            case Opcode.Mark: ExecuteMark(ref reader); break;
            case Opcode.Pop: ExecutePop(); break;
            case Opcode.PopMark: PopPlainMark(); break;
            case Opcode.Dup: ExecuteDup(); break;

            case Opcode.EmptyTuple: Push(PickleSlot.Object(PyTuple.Empty)); break;
            case Opcode.Tuple1: ExecuteTuple(1); break;
            case Opcode.Tuple2: ExecuteTuple(2); break;
            case Opcode.Tuple3: ExecuteTuple(3); break;
            case Opcode.Tuple: { var items = PopToMark(); Push(PickleSlot.Object(PyTuple.Adopt(items))); break; }
            case Opcode.EmptyList: PushContainer(ContainerKind.List); break;
            case Opcode.List: ExecuteListOfMark(); break;
            case Opcode.Append: ExecuteAppend(); break;
            case Opcode.Appends: ExecuteAppends(); break;
            case Opcode.EmptyDict: PushContainer(ContainerKind.Dict); break;
            case Opcode.Dict: ExecuteDictOfMark(); break;
            case Opcode.SetItem: ExecuteSetItem(ref reader); break;
            case Opcode.SetItems: ExecuteSetItems(ref reader); break;
            case Opcode.EmptySet: PushContainer(ContainerKind.Set); break;
            case Opcode.AddItems: ExecuteAddItems(); break;
            case Opcode.FrozenSet: ExecuteFrozenSet(); break;

            case Opcode.Get: PushMemo(ref reader, MemoIndex(Line(ref reader))); break;
            case Opcode.BinGet: PushMemo(ref reader, Bytes(ref reader, 1)[0]); break;
            case Opcode.LongBinGet: PushMemo(ref reader, BinaryPrimitives.ReadUInt32LittleEndian(Bytes(ref reader, 4))); break;
            case Opcode.Put: StoreMemo(MemoIndex(Line(ref reader))); break;
            case Opcode.BinPut: StoreMemo(Bytes(ref reader, 1)[0]); break;
            case Opcode.LongBinPut: StoreMemo(BinaryPrimitives.ReadUInt32LittleEndian(Bytes(ref reader, 4))); break;
            case Opcode.Memoize: StoreNextMemo(); break;

            case Opcode.Global: ExecuteGlobal(ref reader); break;
            case Opcode.StackGlobal: ExecuteStackGlobal(); break;
            case Opcode.Reduce: ExecuteReduce(); Resume(ref reader); break;
            case Opcode.NewObj: ExecuteNewObj(); break;
            case Opcode.NewObjEx: ExecuteNewObjEx(); break;
            case Opcode.Inst: ExecuteInst(ref reader); break;
            case Opcode.Obj: ExecuteObj(); break;
            case Opcode.Build: ExecuteBuild(); Resume(ref reader); break;

            case Opcode.Ext1: ExecuteExtension(Bytes(ref reader, 1)[0]); break;
            case Opcode.Ext2: ExecuteExtension(BinaryPrimitives.ReadUInt16LittleEndian(Bytes(ref reader, 2))); break;
            case Opcode.Ext4: ExecuteExtension(BinaryPrimitives.ReadInt32LittleEndian(Bytes(ref reader, 4))); break;
            case Opcode.PersId: ExecutePersId(ref reader); break;
            case Opcode.BinPersId: ExecuteBinPersId(); break;
            case Opcode.NextBuffer: ExecuteNextBuffer(); break;
            case Opcode.ReadonlyBuffer: ExecuteReadonlyBuffer(); break;
            default: throw InvalidKey((byte)opcode);
        }
    }
}
