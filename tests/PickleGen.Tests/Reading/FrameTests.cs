using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class FrameTests
{
    [Theory]
    [InlineData("PROTO 4; FRAME 3; BININT1 1; STOP")]
    [InlineData("PROTO 4; FRAME 2; BININT1 1; STOP")]
    [InlineData("PROTO 4; FRAME 0; BININT1 1; STOP")]
    [InlineData("PROTO 4; FRAME 0; FRAME 0; FRAME 2; BININT1 1; FRAME 1; STOP")]
    [InlineData("FRAME 3; BININT1 1; STOP")]
    [InlineData("PROTO 4; FRAME 6; BININT1 1; STOP; NONE; NONE; NONE")]
    [InlineData("FRAME 5; PROTO 4; BININT1 1; STOP")]
    public void Frames(string program) => Assert.Equal(1L, Read.Any(Asm.Pickle(program)));

    [Theory]
    [InlineData("FRAME 4; BININT1 1; STOP", "truncated")]
    [InlineData("FRAME 1; BININT1 1; STOP", "truncated")]
    [InlineData("FRAME 2; INT 12; STOP", "truncated")]
    [InlineData("FRAME 3; SHORT_BINUNICODE abc; STOP", "truncated")]
    [InlineData("FRAME -1; NONE; STOP", "truncated")]
    [InlineData("FRAME 9223372036854775807; NONE; STOP", "truncated")]
    [InlineData("FRAME 11; FRAME 2; NONE; STOP", "before the one around it has ended")]
    [InlineData("FRAME 12; NONE; FRAME 0; NONE; STOP", "before the one around it has ended")]
    public void Broken_frames(string program, string reason) => Assert.Contains(reason, Read.AnyError(Asm.Pickle(program)).Reason, StringComparison.Ordinal);

    // A frame may end between any two opcodes: every opcode in a frame of its own.
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void A_frame_around_every_opcode(int protocol)
    {
        var pickle = Pickle.Dumps(Shop.Sample(), new PickleOptions { Protocol = protocol });
        var operations = PickleTools.GenOps(pickle);
        var reframed = new List<byte>(pickle[..2]);
        for (var i = 0; i < operations.Count; i++)
        {
            if (operations[i].Name is "PROTO" or "FRAME") continue;
            var end = i + 1 < operations.Count ? operations[i + 1].Position : pickle.Length;
            reframed.AddRange(Asm.Pickle($"FRAME {end - operations[i].Position}"));
            reframed.AddRange(pickle[operations[i].Position..end]);
        }

        Assert.Equal(Pickle.Dumps(Shop.Sample()), Pickle.Dumps(Read.Value<Customer>([.. reframed])!));
    }
}
