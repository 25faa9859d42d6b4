using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Worker;

public class PythonWorkerTests
{
    private static readonly PythonModule Models = new("app.models", """
        class Order(object):
            def __init__(self, id):
                self.id = id
        """);

    [Fact]
    public void WhereTestsMustNotBeSkippedThereIsAPython()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.True(!PythonInstallations.All.IsEmpty, PythonInstallations.MissingMessage);
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void AnswersWithBytesTextAndJson(string version)
    {
        var worker = PythonInstallations.Get(version).Worker;
        var inputs = new Dictionary<string, byte[]> { ["data"] = [1, 2, 255] };

        Assert.Equal([255, 2, 1], worker.Eval("result = data[::-1]", inputs).Bytes);
        Assert.Equal("größe", worker.Eval("result = u'gr\\xf6\\xdfe'").Text);
        Assert.Equal(3, worker.Eval("result = [len(data)]", inputs).Json[0].GetInt32());
        Assert.Equal(8, worker.Eval("result = {'n': n + 1}", arguments: new Dictionary<string, object?> { ["n"] = 7 })
            .Json.GetProperty("n").GetInt32());
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void PicklesInstancesOfModulesMadeForTheRequest(string version, int protocol)
    {
        var worker = PythonInstallations.Get(version).Worker;

        var pickle = worker.Dumps("__import__('app.models').models.Order(7)", protocol, Models);

        Assert.Contains("app.models", worker.Dis(pickle));
        var check = "v = pickle.loads(data); result = [type(v).__name__, v.id]";
        var answer = worker.Eval(check, new Dictionary<string, byte[]> { ["data"] = pickle }, modules: [Models]).Json;
        Assert.Equal("""["Order", 7]""", answer.GetRawText());
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void ReportsWhatPythonRaisedAndWhere(string version)
    {
        var worker = PythonInstallations.Get(version).Worker;

        var error = Assert.Throws<PythonException>(() => worker.Eval("x = 1\nassert x == 2, 'x is one'"));

        Assert.Equal("AssertionError", error.ErrorType);
        Assert.Contains("x is one", error.Message);
        Assert.Contains("line 2", error.Traceback);
        Assert.Contains(version, error.Message);
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void WhatPythonPrintsDoesNotDisturbTheAnswers(string version)
    {
        var worker = PythonInstallations.Get(version).Worker;

        Assert.Equal("ok", worker.Eval("import os; print('x'); os.write(1, b'y'); result = u'ok'").Text);
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void StartsAgainAfterTheProcessHasDied(string version)
    {
        var worker = PythonInstallations.Get(version).Worker;

        var error = Assert.Throws<PythonException>(() => worker.Eval("import os; os.write(2, b'last words\\n'); os._exit(3)"));

        Assert.Null(error.ErrorType);
        Assert.Contains("last words", error.Message);
        Assert.Equal("back", worker.Eval("result = u'back'").Text);
    }

    [PythonFact]
    public void ThreadsTakeTurns()
    {
        var worker = PythonInstallations.Newest.Worker;

        var answers = Enumerable.Range(0, 200).AsParallel()
            .Select(n => worker.Eval("result = [n]", arguments: new Dictionary<string, object?> { ["n"] = n }).Json[0].GetInt32() == n);

        Assert.All(answers, Assert.True);
    }

    [PythonFact]
    public void DisassemblyRefusesMalformedPickles() =>
        Assert.Throws<PythonException>(() => PythonInstallations.Newest.Worker.Dis([0x80, 5, (byte)'a', (byte)'.']));
}
