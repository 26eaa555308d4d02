"""Rules of A/b\\c:d*e?f"g<h>i|js."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class ABCDEFGHIJService(Crud[models.ABCDEFGHIJ]):
    model = models.ABCDEFGHIJ
    noun = 'A/b\\c:d*e?f"g<h>i|j'
    sortable = (models.ABCDEFGHIJ.etc_passwd, models.ABCDEFGHIJ.created_at, models.ABCDEFGHIJ.updated_at)
    references = {"relation_3d_id": models.Entity3dModel}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin a_b_c_d_e_f_g_h_i_js.before_create
        return values
        # zone:end a_b_c_d_e_f_g_h_i_js.before_create

    def after_create(self, caller: Caller, record: models.ABCDEFGHIJ) -> None:
        # zone:begin a_b_c_d_e_f_g_h_i_js.after_create
        return None
        # zone:end a_b_c_d_e_f_g_h_i_js.after_create

    def before_update(self, caller: Caller, record: models.ABCDEFGHIJ, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin a_b_c_d_e_f_g_h_i_js.before_update
        return values
        # zone:end a_b_c_d_e_f_g_h_i_js.before_update

    def before_delete(self, caller: Caller, record: models.ABCDEFGHIJ) -> None:
        # zone:begin a_b_c_d_e_f_g_h_i_js.before_delete
        return None
        # zone:end a_b_c_d_e_f_g_h_i_js.before_delete


service = ABCDEFGHIJService()
