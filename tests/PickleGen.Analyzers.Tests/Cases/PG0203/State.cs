using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Static
{
    [PickleGetState]
    private static int {|PG0203:GetState|}() => 1;

    [PickleSetState]
    private int {|PG0203:SetState|}(int state) => state;
}

[Pickleable]
public partial class Parameters
{
    [PickleGetState]
    private int {|PG0203:GetState|}(int protocol) => protocol;

    [PickleSetState]
    private void {|PG0203:SetState|}(int state, int version)
    {
    }
}

[Pickleable]
public partial class Nothing
{
    [PickleGetState]
    private void {|PG0203:GetState|}()
    {
    }

    [PickleSetState]
    private void {|PG0203:SetState|}()
    {
    }
}

[Pickleable]
public partial class Generic
{
    [PickleGetState]
    private List<int> {|PG0203:GetState|}<T>() => [];

    [PickleSetState]
    private async void {|PG0203:SetState|}(List<int> state) => await Task.Yield();
}

[Pickleable]
public partial class Reference
{
    private int _state;

    [PickleGetState]
    private ref int {|PG0203:GetState|}() => ref _state;

    [PickleSetState]
    private void {|PG0203:SetState|}(ref int state) => state = _state;
}

[Pickleable]
public partial class Different
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private void {|PG0203:SetState|}(long state)
    {
    }
}

[Pickleable]
public partial class Open
{
    [PickleGetState]
    private List<Stream> GetState() => [];

    [PickleSetState]
    private void {|PG0203:SetState|}(List<Stream> state)
    {
    }
}

[Pickleable]
public partial struct Instance
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private void {|PG0203:SetState|}(int state)
    {
    }
}

[Pickleable]
public partial class Other
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private static string {|PG0203:FromState|}(int state) => "";
}

[Pickleable]
public partial class Twice
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleGetState]
    private int {|PG0203:GetStateAgain|}() => 1;

    [PickleSetState]
    private void SetState(int state)
    {
    }
}

public class Base
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private void SetState(int state)
    {
    }
}

[Pickleable]
public partial class {|PG0203:{|PG0203:Derived|}|} : Base;
