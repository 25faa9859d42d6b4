using PickleGen.Testing.Python;

namespace PickleGen.Samples.Tests;

/// <summary>The samples about states: of threads, of files, of versions, saved and signed.</summary>
public sealed class StateSampleTests
{
    [PythonFact]
    public void ACountdownGoesOnInPythonAndBack()
    {
        var output = SampleProgram.RunWithPython("03-CountdownThread", "CountdownThread");
        Assert.Contains("C# counted down from 60 and pickled it: 44 bytes.", output, StringComparison.Ordinal);
        Assert.Contains("went on in a thread of its own: counting.", output, StringComparison.Ordinal);
        Assert.Contains("C# goes on from where it was to 0. Lift-off!", output, StringComparison.Ordinal);
    }

    [PythonFact]
    public void AReaderIsOpenedWhereItWas()
    {
        var output = SampleProgram.RunWithPython("04-TextReader", "TextReader");
        Assert.Contains("2: I am line number two.\n3: Goodbye!   (Python", output, StringComparison.Ordinal);
        Assert.Contains("4: Is anybody still here?\n5: End.\n", output, StringComparison.Ordinal);
        Assert.Contains("'/etc/host' is not a file of this folder", output, StringComparison.Ordinal);
    }

    [PythonFact]
    public void CheckpointsAreReadAndWrittenByTheRecipe()
    {
        var output = SampleProgram.RunWithPython("05-Checkpoints", "Checkpoints");
        Assert.Contains("Skipped: The checkpoint 'epoch-006' is truncated: epoch-006.pkl has 40 of 136 bytes", output, StringComparison.Ordinal);
        Assert.Contains("reads epoch-006: epoch 6, weight 1.527602", output, StringComparison.Ordinal);
        Assert.Contains("C# loads epoch-007, which Python saved: epoch 7, weight 1.473012.", output, StringComparison.Ordinal);
    }

    [PythonFact]
    public void StatesOfAllVersionsAreReadByBoth()
    {
        var output = SampleProgram.RunWithPython("06-VersionedState", "VersionedState");
        foreach (var line in new[] { "en: 12 pixels, old.txt", "de: 14 pixels, neu.txt", "fr: 16 pixels, a.txt, b.txt" })
        {
            Assert.StartsWith(line, output[output.IndexOf(line, StringComparison.Ordinal)..], StringComparison.Ordinal);
            Assert.Contains($"reads {line}", output, StringComparison.Ordinal);
        }

        Assert.Contains("Refused: ", output, StringComparison.Ordinal);
    }

    [PythonFact]
    public void SignedMessagesAreVerifiedByBoth()
    {
        var output = SampleProgram.RunWithPython("07-SignedMessages", "SignedMessages");
        Assert.Contains("A message that is changed is refused: Mismatch", output, StringComparison.Ordinal);
        Assert.Contains("A message that is late is refused: TooOld", output, StringComparison.Ordinal);
        Assert.Contains("A message that is out of place is refused: OtherPurpose", output, StringComparison.Ordinal);
        Assert.Contains("verified Order(number=17, item='tea', quantity=3)", output, StringComparison.Ordinal);
        Assert.Contains("refuses a changed one: wrong signature", output, StringComparison.Ordinal);
        Assert.Contains("C# has the receipt for order 17: 13.50", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("03-CountdownThread", "CountdownThread", "Lift-off!")]
    [InlineData("04-TextReader", "TextReader", "3: Goodbye!")]
    [InlineData("05-Checkpoints", "Checkpoints", "epoch-006.sha256")]
    [InlineData("06-VersionedState", "VersionedState", "'_version'")]
    [InlineData("07-SignedMessages", "SignedMessages", "There is no python3 on PATH")]
    public void NoneNeedsPython(string folder, string name, string expected) =>
        Assert.Contains(expected, SampleProgram.RunAlone(folder, name), StringComparison.Ordinal);
}
